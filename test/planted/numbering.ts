import { type Heading, parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { rewriteMarker, writeMarker } from '../../server/src/core/numbering/style.ts';
import type { Planted } from '../support/planted.ts';

/** The one kind that the siblings' habit must show; the others stand in the text. */
export const STOP_LOST = 'stop after title lost';

const STYLES = new Set(['cjk-dun', 'paren-cjk', 'arabic-dot', 'paren-arabic']);

/** Every numbering fault that can be planted in a draft, one at a time; `every` thins them out evenly. */
export function plantNumbering(name: string, text: string, every: number): Planted[] {
  const { headings, runs } = readFacts(parse(text), UNKNOWN_PLAN);
  const faults: Planted[] = [];
  let turn = 0;
  const plant = (kind: string, heading: Heading, changed: string): void => {
    turn += 1;
    if (turn % every === 0)
      faults.push({ kind, text: changed, what: `${name} ${kind} ${heading.marker}${heading.title.slice(0, 10)}` });
  };
  const mark = (heading: Heading, marker: string): string =>
    text.slice(0, heading.span.start) + marker + text.slice(heading.span.end);
  for (const run of runs) {
    if (run.faults.length > 0 || run.members.length < 3) continue;
    const members = run.members.map((member) => headings[member]).filter((member) => member !== undefined);
    members.forEach((heading, at) => {
      if (!STYLES.has(heading.style) || heading.ordinal === null) return;
      const next = members[at + 1];
      const previous = members[at - 1];
      const lineStart = text.lastIndexOf('\n', heading.span.start - 1) + 1;
      const ownLine = !heading.inline;
      const sameParent: boolean = next !== undefined && next.parent === heading.parent;
      if (next !== undefined) {
        plant('deleted', heading, text.slice(0, ownLine ? lineStart : heading.span.start) + text.slice(heading.extent.end));
        if (ownLine) plant('number lost', heading, mark(heading, ''));
        plant('skipped', next, mark(next, rewriteMarker(next.marker, next.style, heading.ordinal + 2)));
        if (sameParent) plant('swapped', heading, swap(text, heading, next));
      }
      if (previous !== undefined) {
        plant('repeated', heading, mark(heading, rewriteMarker(heading.marker, heading.style, heading.ordinal - 1)));
        plant('wrong', heading, mark(heading, rewriteMarker(heading.marker, heading.style, heading.ordinal + 4)));
        if (ownLine && previous.parent === heading.parent) {
          const end = text.slice(0, lineStart).trimEnd().length;
          plant('glued on', heading, text.slice(0, end) + text.slice(heading.span.start));
        }
      }
      if (previous !== undefined && next !== undefined && ownLine && sameParent && previous.parent === heading.parent) {
        plantSlips(heading);
        const end = text
          .slice(0, lineStart)
          .trimEnd()
          .replace(/[。；！]$/, '').length;
        if (/[\u3400-\u9fff]$/.test(text.slice(0, end)) && /^[\u3400-\u9fff]/.test(heading.title))
          plant('glued on, no stop', heading, text.slice(0, end) + text.slice(heading.span.start));
      }
      if (/[）)]$/.test(heading.marker) && ownLine) {
        plant('closing bracket lost', heading, mark(heading, heading.marker.slice(0, -1)));
        plant('opening bracket lost', heading, mark(heading, heading.marker.slice(1)));
        plant('number in brackets lost', heading, mark(heading, heading.marker.replace(/[^（()）]/g, '')));
      }
      if (heading.stop === '。' && heading.hasBody && heading.title.length <= 16) {
        plant(STOP_LOST, heading, text.slice(0, heading.titleSpan.end) + text.slice(heading.titleSpan.end + 1));
      }
      if (heading.style === 'arabic-dot') plant('1、 for 1.', heading, mark(heading, `${heading.ordinal}、`));
      if (heading.style === 'paren-cjk') plant('（一）、', heading, mark(heading, `${heading.marker}、`));
    });
  }
  return faults;

  /** Slips of the hand in one marker that its neighbours give away. */
  function plantSlips(heading: Heading): void {
    const ordinal = heading.ordinal ?? 1;
    const words = /^[\u3400-\u9fff]/.test(heading.title);
    const above = heading.parent === null ? undefined : headings[heading.parent];
    if (above?.ordinal != null && STYLES.has(above.style) && !above.inline)
      plant('level above', heading, mark(heading, rewriteMarker(above.marker, above.style, above.ordinal + 1)));
    const slipped = ANOTHER[heading.style];
    if (slipped !== undefined) plant('another style', heading, mark(heading, writeMarker(slipped, ordinal)));
    if (heading.style === 'arabic-dot' && words && !/^[个项年家所]/.test(heading.title))
      plant('dot lost', heading, mark(heading, String(ordinal)));
    if (heading.style === 'arabic-dot' && words && String(ordinal).includes('1'))
      plant('l for 1', heading, mark(heading, heading.marker.replace('1', 'l')));
    if (heading.style !== 'paren-cjk') return;
    plant('bracket doubled', heading, mark(heading, `（${heading.marker}`));
    plant('blank in brackets', heading, mark(heading, `${heading.marker.charAt(0)} ${heading.marker.slice(1)}`));
    if (ordinal >= 10 && ordinal < 20) plant('（一十）', heading, mark(heading, heading.marker.replace('十', '一十')));
  }
}

/** The style that a marker slips to most easily: a bracket forgotten or added. */
const ANOTHER: Partial<Record<Heading['style'], Heading['style']>> = { 'paren-cjk': 'cjk-dun', 'arabic-dot': 'paren-arabic' };

/** The two items change places, their numbers with them. */
function swap(text: string, a: Heading, b: Heading): string {
  const first = text.slice(a.span.start, a.span.end);
  const second = text.slice(b.span.start, b.span.end);
  return text.slice(0, a.span.start) + second + text.slice(a.span.end, b.span.start) + first + text.slice(b.span.end);
}
