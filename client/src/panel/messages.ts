import type { IndicatorTable, TaskTable } from '../../../server/src/lsp/messages.ts';

/** 任务分工 or 指标对照. */
export type PanelKind = 'tasks' | 'indicators';

/** A place in the draft (no `uri`) or in another file. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly uri?: string;
}

/** Every word a panel shows, in the user's language. */
export type Words = Readonly<Record<string, string>>;

/** From the extension to the page, whenever the draft has changed. `table` is null where there is no draft to show. */
export type ToPanel = { readonly words: Words; readonly draft: string } & (
  | { readonly kind: 'tasks'; readonly table: TaskTable | null }
  | { readonly kind: 'indicators'; readonly table: IndicatorTable | null }
);

/** From the page to the extension. */
export type FromPanel = { readonly kind: 'ready' } | { readonly kind: 'reveal'; readonly place: Place };
