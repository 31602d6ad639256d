import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import type { Fix } from './rule.ts';

/** The title of a fix that puts one text for another; it shows both, since what it changes may be a number or a name. */
export function changeTitle(from: string, to: string): Wording {
  return { zh: `将“${from}”改为“${to}”`, en: `Change “${from}” to “${to}”` };
}

/** The fix that writes `to` where `from` stands. */
export function replacement(span: Span, from: string, to: string, safe = false): Fix {
  return { title: changeTitle(from, to), safe, edits: [{ span, text: to }] };
}
