import { realpathSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';

/** How a word is made to stand out; `plain` leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold' | 'underline', text: string) => string;

/** What a command may touch of the process. Tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  /** The file that was started: the rules' pages are looked for beside it and above. */
  readonly program: string;
  /** Columns of standard output. */
  readonly width: number;
  readonly paint: Paint;
  /** True where standard error is a terminal, so that progress may be drawn. */
  readonly interactive: boolean;
  /** Such as 2026-11-22; written beside a finding that is let stand. */
  readonly today: string;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

export const plain: Paint = (_, text) => text;

/** The process as a terminal: its streams, its width, and color where the streams and the environment want it. */
export function processTerminal(): Terminal {
  // A reader such as `head` may close the pipe early; that is no fault of ours.
  process.stdout.on('error', () => {});
  const { env, stdout, stderr } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colored = forced || (stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
  return {
    cwd: process.cwd(),
    program: realpathSync(process.argv[1] ?? '.'),
    width: stdout.columns ?? 100,
    paint: colored ? (style, text) => styleText(style, text, { validateStream: false }) : plain,
    interactive: stderr.isTTY,
    today: localDay(new Date()),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: () => buffer(process.stdin),
  };
}

function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
