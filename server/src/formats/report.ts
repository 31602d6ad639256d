import { type Finding, parse, type PlanDocument, type Severity } from '../core/index.ts';

/** How much was read in a draft: no finding is not the same as nothing read. */
export interface ReadCounts {
  readonly headings: number;
  readonly units: number;
  readonly targets: number;
}

/** One file and what there is to say about it. `read` is null for a configuration, a set or a registry. */
export interface FileReport {
  readonly path: string;
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
  readonly read: ReadCounts | null;
}

/** The entry for a file that is not a draft. */
export function reportFile(path: string, text: string, findings: readonly Finding[]): FileReport {
  return { path, document: parse(text), findings, read: null };
}

/** Everything a check found: the drafts in the order given, then the files they are held against. */
export interface Report {
  readonly files: readonly FileReport[];
  /** The text of every file that evidence may point into. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Summary extends Record<Severity, number> {
  readonly files: number;
  readonly read: ReadCounts;
}

/** What was read and found in all files together; a file that could not be read does not count. */
export function summarize({ files }: Report): Summary {
  const count = (severity: Severity): number =>
    files.reduce((sum, file) => sum + file.findings.filter((it) => it.severity === severity).length, 0);
  const total = (what: keyof ReadCounts): number => files.reduce((sum, { read }) => sum + (read?.[what] ?? 0), 0);
  return {
    files: files.filter((file) => file.read !== null).length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    hint: count('hint'),
    read: { headings: total('headings'), units: total('units'), targets: total('targets') },
  };
}

/** Finds the document evidence points into: the file itself where it names no other, null where that file was not read. */
export function evidenceDocument(report: Report, file: FileReport, path: string | undefined): PlanDocument | null {
  if (path === undefined || path === file.path) return file.document;
  const text = report.texts.get(path);
  return text === undefined ? null : parse(text);
}
