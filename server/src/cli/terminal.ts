import { realpathSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** What a command may touch of the process. Tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  /** The file that was started: the rules' pages are looked for beside it and above. */
  readonly program: string;
  /** True where standard output is a terminal that wants colour. */
  readonly color: boolean;
  /** True where standard error is a terminal, so that progress may be drawn. */
  readonly interactive: boolean;
  readonly language: string | undefined;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

export function processTerminal(): Terminal {
  // A reader such as `head` may close the pipe early; that is no fault of ours.
  process.stdout.on('error', () => {});
  const { env } = process;
  const wantsColor = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  return {
    cwd: process.cwd(),
    program: realpathSync(process.argv[1] ?? '.'),
    color: wantsColor || (process.stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    interactive: process.stderr.isTTY,
    language: undefined,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: () => buffer(process.stdin),
  };
}
