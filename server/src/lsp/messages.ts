/**
 * What the extension and the server say to each other beyond the protocol. Nothing but types and names, so that
 * the client's bundle takes no server code with it. Ranges are LSP: 0-based lines, UTF-16 characters, half open.
 */
import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';

export { RULE_IDS } from '../core/rules/rule-id.ts';

/** Names a draft, open or not. */
export interface DraftParams {
  readonly uri: string;
}

export interface DraftPositionParams extends DraftParams {
  readonly position: Position;
}

/** Sent whenever what is known of an open draft changes. `checked` is false for a text file that is not a draft here. */
export interface DraftStatus {
  readonly uri: string;
  readonly checked: boolean;
  /** True where an unchecked file has the numbering of a plan, so that checking it can be offered. */
  readonly looksLikeDraft: boolean;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  readonly read: { readonly headings: number; readonly units: number; readonly targets: number };
}

/** 任务分工: one item of the draft and who answers for it. */
export interface TaskRow {
  /** Title of the top heading it stands under, marker included; empty where there is none. */
  readonly chapter: string;
  /** Marker and title of the heading right above it; empty where that is the chapter. */
  readonly section: string;
  /** Its own marker and title. */
  readonly task: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Every unit of the note, in its order; the whole of it where the draft makes no difference between lead and support. */
  readonly names: readonly string[];
  /** Where the item stands: its marker and title. */
  readonly range: Range;
  /** The note, or null where the item has none. */
  readonly noteRange: Range | null;
  /** True where unit/missing speaks of it. */
  readonly missing: boolean;
}

export interface TaskTable {
  readonly version: number;
  readonly rows: readonly TaskRow[];
}

/** How the draft stands to one reference. */
export type IndicatorState = 'agree' | 'differ' | 'weaker' | 'stronger' | 'not-stated' | 'not-read';

export interface IndicatorReference {
  /** Name of the set. */
  readonly set: string;
  /** 国家, 省, 市, 县, or null. */
  readonly level: string | null;
  /** As a reader writes it: ≥95%. */
  readonly text: string;
  readonly value: number;
  readonly state: IndicatorState;
  /** Its place in the set's file, or null for a built-in set. */
  readonly uri: string | null;
  readonly range: Range | null;
}

/** 指标对照: one indicator, scope and year. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly scope: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly direction: 'up' | 'down' | 'near' | null;
  readonly base: { readonly year: number | null; readonly value: number; readonly text: string } | null;
  /** What the draft states, at the first place it does; null where it does not. */
  readonly draft: { readonly value: number; readonly text: string; readonly range: Range } | null;
  readonly references: readonly IndicatorReference[];
  /** The worst of its references' states; `agree` where it has none. */
  readonly state: IndicatorState;
}

export interface IndicatorTable {
  readonly version: number;
  readonly rows: readonly IndicatorRow[];
}

/** This marker, the run it belongs to, everything below its heading, the whole draft. */
export type RenumberScope = 'marker' | 'run' | 'subtree' | 'all';

export interface RenumberParams extends DraftPositionParams {
  readonly scope: RenumberScope;
}

/** The answer of a command that may decline: either what was asked for, or the reason in the client's language. */
export type OrRefusal<T> = T | { readonly refusal: string };

export interface Edits {
  /** The version of the draft the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export interface CheckFolderParams {
  /** The folder, or a file outright; null for every workspace folder. */
  readonly uri: string | null;
  readonly workDoneToken?: string | number;
}

export interface FolderFindings {
  readonly files: readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly summary: {
    readonly files: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly hint: number;
    readonly read: { readonly headings: number; readonly units: number; readonly targets: number };
  };
  /** True where the user cancelled and the list is not whole. */
  readonly cancelled: boolean;
}

/** A file to be made by the client, which alone writes. `path` is relative, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface StandardSection {
  readonly id: string;
  /** 指导思想 */
  readonly title: string;
  /** True where the draft already has it. */
  readonly present: boolean;
  /** Where it belongs in this draft. */
  readonly position: Position;
  /** What to insert there, its numbers in place, without tab stops. */
  readonly text: string;
  /** The numbers of the sections behind it, one up each: part of the same edit, so that the draft stays right. */
  readonly also: readonly TextEdit[];
}

export interface StandardSections {
  readonly version: number;
  readonly sections: readonly StandardSection[];
}

export interface NewPlanParams {
  readonly level: '县' | '市' | '省';
  readonly kind: '规划' | '实施方案' | '任务分工方案';
  /** 青溪县; a place to be filled in where it is not given. */
  readonly region?: string;
  readonly period?: readonly [number, number];
}

export interface IgnoreParams extends DraftParams {
  readonly rule: string;
  /** The finding's range; null to ignore the rule for the whole draft. */
  readonly range: Range | null;
  readonly reason: string;
}

/** The file to write and all of its new content. */
export interface FileContent {
  readonly uri: string;
  readonly text: string;
}

export interface ReportParams extends DraftParams {
  readonly format: 'markdown' | 'csv';
}

/** A comment of plancheck's own in a Markdown draft, for the command that lists and strips them. */
export interface DraftComment {
  readonly kind: 'ignore' | 'lock';
  readonly range: Range;
  readonly text: string;
}

/**
 * Requests the client makes: [params, result] by method. A null result means the server does not know the draft.
 * Pages of rules are not asked for: the client reads `docs/rules/<id>.md` below its own extension folder, on every host.
 */
export interface ClientRequests {
  'plancheck/tasks': [DraftParams, TaskTable | null];
  'plancheck/indicators': [DraftParams, IndicatorTable | null];
  'plancheck/renumber': [RenumberParams, OrRefusal<Edits> | null];
  /** A placeholder note for every task without one. */
  'plancheck/addNotes': [DraftParams, OrRefusal<Edits> | null];
  'plancheck/checkFolder': [CheckFolderParams, FolderFindings];
  /** Check a text file that is not a draft here, until it is closed. */
  'plancheck/checkOnce': [DraftParams, boolean];
  /** An indicator set (YAML) from the table at a position. */
  'plancheck/makeIndicatorSet': [DraftPositionParams, OrRefusal<NewFile> | null];
  'plancheck/standardSections': [DraftParams, StandardSections | null];
  'plancheck/newPlan': [NewPlanParams, readonly NewFile[]];
  'plancheck/ignore': [IgnoreParams, OrRefusal<FileContent> | null];
  'plancheck/report': [ReportParams, NewFile | null];
  'plancheck/draftComments': [DraftParams, readonly DraftComment[] | null];
}

/** Requests the server makes of a client that said `hostFiles` in its initialization options: for hosts without a disk. */
export interface ServerRequests {
  /** The bytes of a file as base64, or null where there is none. */
  'plancheck/readFile': [{ readonly uri: string }, string | null];
  /** URIs below `base` that match one of the globs, sorted. */
  'plancheck/findFiles': [{ readonly base: string; readonly globs: readonly string[] }, readonly string[]];
}

/** Notification to the client: params is {@link DraftStatus}. */
export const DRAFT_STATUS = 'plancheck/status';

/** `initializationOptions`. Every member may be absent: any client can use the server. */
export interface InitializationOptions {
  /** The client answers {@link ServerRequests}. */
  readonly hostFiles?: boolean;
  /** The client understands {@link DRAFT_STATUS}, which is not sent otherwise. */
  readonly status?: boolean;
  /** What stands before `numbering/gap.md` in the link of a diagnostic's code: `plancheck-rule:/`. */
  readonly rulePages?: string;
  /** The language to answer in, where it is not the `locale` of initialize (the setting `plancheck.locale`). */
  readonly locale?: string;
  /** The client has the commands of {@link CLIENT_COMMANDS}, which are not offered otherwise. */
  readonly commands?: boolean;
}

/** The settings the server asks for, section `plancheck`. */
export interface Settings {
  /** Globs of plain text and Markdown files that are drafts, beside `files:` of plancheck.yaml. */
  readonly files: readonly string[];
  /** Show findings of severity hint. */
  readonly showHints: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Offer the next number on Enter. */
  readonly numberOnEnter: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  files: [],
  showHints: false,
  inlayHints: false,
  codeLens: false,
  numberOnEnter: true,
};

/** Commands of the client that code actions and lenses name. */
export const CLIENT_COMMANDS = {
  /** Asks for a reason, then `plancheck/ignore`. Argument: {@link IgnoreArgument}. */
  ignore: 'plancheck.ignore',
  /** 本文稿不再检查此项: asks for a reason, then `plancheck/ignore` with range null. Argument: {@link IgnoreArgument}. */
  switchOff: 'plancheck.switchOff',
  /** Renumber with preview. Argument: {@link RenumberParams}. */
  renumber: 'plancheck.renumber',
  /** Argument: {@link DraftParams}. */
  showTasks: 'plancheck.showTasks',
  showIndicators: 'plancheck.showIndicators',
} as const;

export interface IgnoreArgument {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
}
