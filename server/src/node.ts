import { fstatSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/**
 * How long the engine waits before it compiles what has run often. Compiling for seconds on other threads, it takes the
 * processor from the very keystroke that it is to make fast; after this wait it falls between two of them.
 */
const COMPILE_DELAY_MS = 25;

// The server's own bundle, beside this one.
const require = createRequire(import.meta.url);
const bundle = require.resolve('./serve.js');

if (process.argv.includes('--stdio') && [0, 1].every(isPipe)) serveInThread();
else require(bundle);

/** The engine reads its flags when it starts, and starts anew in a thread. Electron may have frozen them: the server does without. */
function serveInThread(): void {
  if (process.versions['electron'] === undefined) {
    setFlagsFromString(`--concurrent-recompilation-delay=${COMPILE_DELAY_MS}`);
    // Until then a keystroke runs on plain machine code; what few keystrokes ask for would else be interpreted for long.
    setFlagsFromString('--always-sparkplug');
  }
  new Worker(bundle, { argv: process.argv.slice(2) }).on('exit', (code) => process.exit(code));
}

/** A thread can open a pipe by its number; it cannot so open a terminal or a file. */
function isPipe(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isFIFO() || stat.isSocket();
}
