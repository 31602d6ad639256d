import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Heading } from '../numbering/heading.ts';
import { rewriteMarker } from '../numbering/style.ts';

/** A marker that may stand at the start of a line, with what it goes on from. */
export interface NextMarker {
  readonly text: string;
  readonly after: Heading;
}

/** The markers that may open a line at an offset, the likeliest first: the next of each run that is still open there, the innermost first. */
export function nextMarkers({ document, headings }: DraftFacts, offset: number): NextMarker[] {
  const found: NextMarker[] = [];
  const last = headings.findLast((it) => it.span.start < offset && !it.inline);
  for (let at: Heading | undefined = last; at !== undefined; at = at.parent === null ? undefined : headings[at.parent]) {
    const text = next(at, document.text);
    if (text !== null) found.push({ text, after: at });
    if (at.parent !== null && at.parent >= at.index) break;
  }
  return found;
}

/** Styles whose items are written one after another, so that Enter at the end of one means the next. */
const LISTED = new Set<Heading['style']>([
  'arabic-dot',
  'paren-arabic',
  'circled',
  'paren-cjk',
  'cjk-dun',
  'ordinal-shi',
  'article',
]);

/**
 * What to write on the empty line at `offset` where Enter was pressed at the end of an item; null where nothing is
 * to be written. A title whose siblings have their text on lines of their own gets no number below it: its text is next.
 */
export function numberAfterEnter({ document, headings }: DraftFacts, offset: number): string | null {
  const line = blockAt(document, offset);
  const text = document.blocks[line]?.text ?? '';
  const above = headings.findLast((it) => it.block === line - 1 && !it.inline);
  if (text.trim() !== '' || above === undefined || above.title === '' || !LISTED.has(above.style)) return null;
  if (!endsItem(document.blocks[line - 1]?.text ?? '') && hasTextBelow(headings, document.blocks, above)) return null;
  const marker = next(above, document.text);
  if (marker === null) return null;
  // Editors carry blanks over to the new line, but not the two ideographic spaces that paragraphs begin with.
  const indent = document.text.slice(document.starts[line - 1] ?? 0, above.span.start);
  return text === '' ? indent + marker : marker;
}

/** The marker of the next ordinal, with the space this one has behind it. */
function next({ ordinal, flaws, marker, style, span, titleSpan }: Heading, text: string): string | null {
  if (ordinal === null || flaws.length > 0) return null;
  const following = rewriteMarker(marker, style, ordinal + 1);
  const space = text.slice(span.end, Math.min(titleSpan.start, span.end + 2));
  return following === marker ? null : following + (/^[ \t\u3000]*$/.test(space) ? space : '');
}

function endsItem(line: string): boolean {
  return /[。；;！!？?）)]\s*$/.test(line);
}

/** True where most siblings of the style, or the style of a title where there is none, have lines of text before the next item. */
function hasTextBelow(headings: readonly Heading[], blocks: readonly { readonly text: string }[], heading: Heading): boolean {
  const siblings = headings.filter((it) => it.style === heading.style && it.index !== heading.index && !it.inline);
  if (siblings.length === 0) return heading.style === 'cjk-dun' || heading.style === 'paren-cjk';
  const opened = new Set(headings.filter((it) => !it.inline).map((it) => it.block));
  const texts = siblings.filter((it) => {
    let below = it.block + 1;
    while (below < blocks.length && blocks[below]?.text.trim() === '') below += 1;
    return below < blocks.length && !opened.has(below);
  });
  const titles = siblings.filter((it) => headings[it.index + 1]?.parent === it.index);
  return (texts.length + titles.length) * 2 >= siblings.length;
}
