/** Features that show how the draft was read: folding, selection, colours, hints beside values, lenses above chapters. */
import {
  type CodeLens,
  type FoldingRange,
  type InlayHint,
  type InlayHintParams,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import {
  chapters,
  foldings,
  hintsBeside,
  overlaps,
  type PlanDocument,
  selectionSpans,
  TOKEN_KINDS,
  type Token,
  tokens,
} from '../../core/index.ts';
import { toOffset, toPosition, toRange, toSpan } from '../convert.ts';
import { CLIENT_COMMANDS } from '../messages.ts';
import type { Checked, Session } from '../session.ts';
import { WORDS } from '../words.ts';

/** What can be folded, items with what stands below them and tables, as whole lines. */
export function foldingRanges({ facts }: Checked): FoldingRange[] {
  return foldings(facts).map(({ start, end }) => ({
    startLine: toPosition(facts.document, start).line,
    endLine: toPosition(facts.document, end).line,
  }));
}

/** For each position what “expand selection” takes, step by step from the smallest. */
export function selectionRanges({ facts }: Checked, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => {
    const spans = selectionSpans(facts, toOffset(facts.document, position));
    const whole: SelectionRange = { range: toRange(facts.document, spans.at(-1) ?? { start: 0, end: 0 }) };
    return spans
      .slice(0, -1)
      .reduceRight<SelectionRange>((parent, span) => ({ range: toRange(facts.document, span), parent }), whole);
  });
}

/** The protocol's own token types, so that every theme has a colour for them. */
const TOKEN_TYPES: Readonly<Record<(typeof TOKEN_KINDS)[number], string>> = {
  marker: 'keyword',
  unit: 'class',
  value: 'number',
  year: 'macro',
  bound: 'operator',
};

export const LEGEND: SemanticTokensLegend = { tokenTypes: TOKEN_KINDS.map((kind) => TOKEN_TYPES[kind]), tokenModifiers: [] };

/** Colours for the whole draft. */
export function semanticTokens({ facts }: Checked): SemanticTokens {
  return encode(facts.document, tokens(facts));
}

/** Colours for the lines in sight. */
export function semanticTokensIn({ facts }: Checked, { range }: SemanticTokensRangeParams): SemanticTokens {
  const span = toSpan(facts.document, range);
  return encode(
    facts.document,
    tokens(facts).filter((token) => overlaps(token.span, span)),
  );
}

function encode(lines: PlanDocument, shown: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, kind } of shown) {
    const { line, character } = toPosition(lines, span.start);
    const lineEnd = (lines.starts[line] ?? 0) + (lines.blocks[line]?.text.length ?? 0);
    const length = Math.min(span.end, lineEnd) - span.start;
    if (length > 0) builder.push(line, character, length, TOKEN_KINDS.indexOf(kind), 0);
  }
  return builder.build();
}

/** The values of the references beside the targets of a range; none unless the setting asks for them. */
export function inlayHints(session: Session) {
  return ({ facts, project, settings }: Checked, { range }: InlayHintParams): InlayHint[] => {
    if (!settings.inlayHints) return [];
    const span = toSpan(facts.document, range);
    return hintsBeside(facts, project.references, span).map(({ offset, text }) => ({
      position: toPosition(facts.document, offset),
      label: text[session.locale],
      paddingLeft: true,
    }));
  };
}

/** Above each chapter its tasks and those without a unit; none unless the setting asks for them. */
export function codeLenses(session: Session) {
  return ({ facts, findings, settings, draft }: Checked): CodeLens[] => {
    if (!settings.codeLens) return [];
    return chapters(facts, findings()).map(({ span, tasks, missing, busiest }) => {
      const title = WORDS.chapter(tasks, missing, busiest)[session.locale];
      const command = session.options.commands === true ? CLIENT_COMMANDS.showTasks : '';
      return { range: toRange(facts.document, span), command: { title, command, arguments: [{ uri: draft.uri }] } };
    });
  };
}
