import { NO_REFERENCES, type PlanDocument, type References } from '../core/index.ts';

/** The folder a draft belongs to and what it is held against. */
export interface Project {
  readonly references: References;
  /** Counts up whenever the references change, so that a result can be told from an older one. */
  readonly generation: number;
  /** True where `files:` of plancheck.yaml or one of the globs of the settings names the document. */
  joins(uri: string, globs: readonly string[]): boolean;
  /** A file the references were read from, or null. */
  place(path: string): { readonly uri: string; readonly lines: PlanDocument } | null;
}

export interface Projects {
  of(uri: string): Promise<Project>;
}

const NO_PROJECT: Project = { references: NO_REFERENCES, generation: 0, joins: () => false, place: () => null };

export function createProjects(): Projects {
  return { of: () => Promise.resolve(NO_PROJECT) };
}
