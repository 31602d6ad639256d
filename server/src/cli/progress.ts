import type { Terminal } from './terminal.ts';

/** Below this many drafts a check is over before a reader could look. */
const WORTH_SHOWING = 20;

/** Counts on standard error, only on a terminal, and leaves nothing behind. */
export function drawProgress(terminal: Terminal, total: number): { readonly step: () => void; readonly end: () => void } {
  if (!terminal.interactive || total < WORTH_SHOWING) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: () => {
      done += 1;
      terminal.err(`\r${done}/${total}`);
    },
    end: () => terminal.err('\r\u001b[K'),
  };
}
