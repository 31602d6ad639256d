import type { Block } from '../document/document.ts';
import { numeralOf } from '../quantity/numerals.ts';
import { toHalfWidth } from '../text/characters.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

/** 实施4项工程（强基工程、提质工程、安心工程）: a count and the names that should be as many. Offsets count from the block's start. */
export interface ListedNames {
  /** The count with its unit: 4项. */
  readonly span: Span;
  /** The count with its noun and its bracket. */
  readonly whole: Span;
  readonly count: number;
  readonly names: readonly string[];
}

/** The bracketed lists of a block that name, one by one, what has just been counted. */
export const readListedNames: (block: Block) => readonly ListedNames[] = rememberEach(({ text }) => findLists(text));

const COUNTED =
  /(?<![\d.第约近超过上余多前后少每各十百千万])(\d{1,2}|[二两三四五六七八九十]{1,3})(个|项|所|大|家|处|条|支|座)([^,。;:、!?\d()“”"\s]{0,8})\(([^()]{8,160})\)/g;

/** Bracketed words that are no complete list, or no list of names. */
const OPEN = /[,;:。“”"\d]|等|各|其中|如|含|包括|每|或|见|和|与|及|暂|另/;

/** Kinds of places, of which a list may mix the members. */
const PLACES = ['县市区旗州盟', '乡镇道办'];

function findLists(source: string): ListedNames[] {
  if (!source.includes('、') || !/[（(]/.test(source)) return [];
  const text = toHalfWidth(source);
  return matches(COUNTED, text).flatMap((match) => {
    const [all, numeral = '', unit = '', behind = '', list = ''] = match;
    // 新建幼儿园4所（…）: the noun stands before its count.
    const noun = behind === '' ? text.slice(Math.max(0, match.index - 2), match.index) : behind;
    const count = numeralOf(numeral);
    const names = list.split('、');
    if (count === null || OPEN.test(list) || !names.every((name) => isNamed(name, noun))) return [];
    const start = match.index;
    return [
      {
        span: { start, end: start + numeral.length + unit.length },
        whole: { start, end: start + all.length },
        count,
        names,
      },
    ];
  });
}

/** Kinds of the things counted, of each of which there may be several: 县级中心、乡级中心. */
const KIND =
  /^(?:.级|公办|民办|公立|私立|普通|特殊|专门|职业|优质|薄弱|城区|城镇|农村|乡村|校[内外]|新建|改建|扩建|续建|[大中小]型|[大中小][学县市城镇])/;

/** True where a name says that it is one of the things counted: 强基工程 of 工程; 国家级 and 小学 are kinds of them. */
function isNamed(name: string, noun: string): boolean {
  if (!/[\u4e00-\u9fff]$/.test(noun) || KIND.test(name)) return false;
  const last = noun.at(-1) ?? '';
  const ends = PLACES.find((kind) => kind.includes(last)) ?? last;
  return name.length > noun.length && name.length <= 16 && ends.includes(name.at(-1) ?? '');
}
