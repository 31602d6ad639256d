/**
 * How a project's files are reached: the disk for the command line, the client for the language server, a table in a
 * test. Every path counts from the project's root, the folder of `plancheck.yaml`, with `/` between its parts.
 */
export interface Files {
  /** The bytes of a file; null where it is not there or cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** The files that one of the globs matches, sorted. Files named outright are given without asking the disk. */
  find(globs: readonly string[]): Promise<readonly string[]>;
}

/** A file as text. A workbook comes as the CSV that `formats/xlsx.ts` makes of it, so that a line is a row of the sheet. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The project's own files. */
export const CONFIG_FILE = 'plancheck.yaml';
export const IGNORED_FILE = '.plancheck/ignored.yaml';
