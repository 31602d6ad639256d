import { matchAt } from '../text/match-at.ts';
import { parseCjkOrdinal, parseSingleCharacter, SPOKEN_ORDINALS } from './ordinal.ts';
import type { Marker, MarkerFlaw, MarkerStyle } from './marker.ts';

/** What may follow an arabic marker: text, a quotation, a bracket, a blank; never a digit, a tag or an operator. */
const TEXT_START = /^[\s\u3000]{0,8}(?:$|[“‘"'《〈（(〔【「『\u3007\u3400-\u9fff\uf900-\ufaffA-Za-z])/;

/** 二、三期工程, 一、二、三产业, 一、二年级: numerals side by side, not a marker. */
const NUMERALS_SIDE_BY_SIDE = /^[一二三四五六七八九十\d０-９]+(?:[、和及]|期|批|级|类|层|线|产|年级|次|等|轮|档|方)/;

/** 12.3年以上: a number with its unit fills the line, as in a table that lost its columns. */
const VALUE_LINE =
  /^[%％万亿元个倍米度]|^(?:小时|分钟|学时|课时|[年月天日岁人名所家户项条件张台套次分亩吨])(?:以上|以下|以内|左右)?$/;

/** What an item's title may begin with besides words: 5G, 121人才, 1+X, 2035年; never a time, a ratio, a share or a date. */
const DIGITS_TITLE = /^(?:(?:19|20)[0-9]{2}[ ]?[年—–~～至-]|[0-9]{1,6}(?:[+＋][0-9A-Za-zXN]{1,4})*[ ]?[\u3400-\u9fffA-Za-z“%％])/;

/** 2.5亿元 2.30%: so few digits with a unit behind them are more often a decimal. There are no 2.5 schools: 2.50所学校 counts whole things. */
const SHORT_MEASURE = /^[0-9]{1,2}(?:[万亿千百元人名位次倍年月天日岁吨亩米公平小微%％]|个(?:百分点|小时|月|工作日|点)|[a-z])/;

const STOPS = '、，,.．。：:；;';

/** One form a marker takes. `pattern` is sticky and matches at the marker's start; `read` gives null for a look-alike. */
interface Form {
  readonly pattern: RegExp;
  /** Only at the start of a line: too weak a sign inside one. */
  readonly lineOnly?: boolean;
  /** Only inside a line: at the start of one it joins sentences as often as it counts them. */
  readonly inlineOnly?: boolean;
  read(match: RegExpExecArray, after: string): Omit<Marker, 'span' | 'text' | 'opensLine'> | null;
}

const CJK = '[一二三四五六七八九十百零〇]{1,5}';
const ARABIC = '[0-9０-９]{1,3}';

/** 3.5G网络 3.1+X证书 11.121人才工程 3.2035年远景: a number that is followed by digits. */
const DIGITS_FORM: Form = {
  pattern: new RegExp(`(${ARABIC})([.．、])(?=[ \\u3000]?[0-9])`, 'y'),
  lineOnly: true,
  read: ([, inner = '', stop], after) => {
    const title = after.trimStart();
    const item = DIGITS_TITLE.test(title) ? arabic('arabic-dot', inner, stop === '、' ? ['comma-stop'] : []) : null;
    return item && { ...item, doubt: SHORT_MEASURE.test(title) ? 'measure' : 'digits' };
  },
};

/** The forms, each with an example; the first that matches is taken. */
const FORMS: readonly Form[] = [
  // （（一） （一））: a bracket too many
  {
    pattern: new RegExp(`[（(]{2}(${CJK}|${ARABIC})[）)](?![）)])|[（(](${CJK}|${ARABIC})[）)]{2}`, 'y'),
    lineOnly: true,
    read: ([, first, second], after) => bracketed(first ?? second ?? '', ['brackets', ...trailing(after)]),
  },
  // （一） （1） (一) （一) and, with nothing inside, （）
  {
    pattern: new RegExp(`([（(])([ \\u3000]*)(${CJK}|${ARABIC})([ \\u3000]*)([）)])`, 'y'),
    read: ([, open, left, inner = '', right, close], after) => {
      const mixed = (open === '（') !== (close === '）');
      const blank = `${left}${right}` !== '';
      return bracketed(inner, [
        ...(mixed ? (['mixed'] as const) : []),
        ...(blank ? (['blank'] as const) : []),
        ...trailing(after),
      ]);
    },
  },
  {
    pattern: /[（(][ \u3000]*[）)]/y,
    lineOnly: true,
    read: () => ({ style: 'paren-arabic', ordinal: null, flaws: ['empty'] }),
  },
  // （一保障措施: unclosed, unless the bracket closes later as that of a remark does
  {
    pattern: new RegExp(`[（(][ \\u3000]*(${CJK}|${ARABIC})[、，,.．]?`, 'y'),
    lineOnly: true,
    read: ([, inner = ''], after) => (!closesLater(after) && TEXT_START.test(after) ? bracketed(inner, ['open']) : null),
  },
  // 一）保障措施 1）保障措施
  {
    pattern: new RegExp(`(${CJK}|${ARABIC})[）)]`, 'y'),
    read: ([, inner = ''], after) => bracketed(inner, ['close', ...trailing(after)]),
  },
  // 一是 二是
  {
    pattern: new RegExp(`(${CJK})是`, 'y'),
    read: ([, inner = ''], after) => cjk('ordinal-shi', inner, trailing(after)),
  },
  // 一、
  {
    pattern: new RegExp(`(${CJK})[ \\u3000]*、`, 'y'),
    read: ([, inner = ''], after) => {
      if (NUMERALS_SIDE_BY_SIDE.test(after)) return null;
      return cjk('cjk-dun', inner, trailing(after).length > 0 ? ['doubled'] : []);
    },
  },
  // 一．总体要求
  {
    pattern: new RegExp(`(${CJK})[.．，,]`, 'y'),
    lineOnly: true,
    read: ([, inner = ''], after) => (/^[\u3400-\u9fff]/.test(after) ? cjk('cjk-dun', inner, ['comma-stop']) : null),
  },
  // 1.1 1.2.3 总体要求, which may as well be the 3. of 3.12体育行动
  {
    pattern: /([0-9]{1,2}(?:\.[1-9][0-9]?){1,3})(?=[ \u3000]*[\u3400-\u9fff“《])/y,
    lineOnly: true,
    read: ([, inner = ''], after) => {
      if (VALUE_LINE.test(after)) return null;
      return { style: 'decimal', ordinal: Number(inner.split('.').at(-1)), flaws: [], doubt: 'decimal' };
    },
  },
  DIGITS_FORM,
  // 1. １． 1﹒ 1、 1。
  {
    pattern: new RegExp(`(${ARABIC})[ \\u3000]?([.．﹒])`, 'y'),
    read: ([, inner = ''], after) => {
      if (!TEXT_START.test(after) && trailing(after).length === 0) return null;
      return arabic('arabic-dot', inner, trailing(after).length > 0 ? ['doubled'] : []);
    },
  },
  {
    pattern: new RegExp(`(${ARABIC})[ \\u3000]?、`, 'y'),
    read: ([, inner = ''], after) =>
      /^[0-9０-９]/.test(after) || !TEXT_START.test(after) ? null : arabic('arabic-dot', inner, ['comma-stop']),
  },
  {
    pattern: new RegExp(`(${ARABIC})[。，,](?=[\\u3400-\\u9fff“《])`, 'y'),
    lineOnly: true,
    read: ([, inner = '']) => arabic('arabic-dot', inner, ['comma-stop']),
  },
  // A private-use character where web fonts had the dot.
  {
    pattern: new RegExp(`(${ARABIC})[\\ue000-\\uf8ff]`, 'y'),
    lineOnly: true,
    read: ([, inner = '']) => arabic('arabic-dot', inner, ['foreign']),
  },
  // l.科学谋划 1l.科学谋划: the letter for the digit
  {
    pattern: /([lI|]|[1-9][lI|oO]|[lI|][0-9])[.．、](?=[\u3400-\u9fff“《])/y,
    lineOnly: true,
    read: ([, inner = '']) => arabic('arabic-dot', inner.replace(/[lI|]/g, '1').replace(/[oO]/g, '0'), ['letter']),
  },
  // —、总体要求 （—）总体要求: a dash for 一
  {
    pattern: /(十?)[—－―–‐ー丨][ \u3000]?、|[（(](十?)[—－―–‐ー丨][）)](?=[\u3400-\u9fff“《])/y,
    lineOnly: true,
    read: ([whole, dun, inner]) =>
      cjk(whole.endsWith('、') ? 'cjk-dun' : 'paren-cjk', `${dun ?? ''}${inner ?? ''}一`, ['letter']),
  },
  // 、总体要求 and .总体要求: the number is gone
  { pattern: /、(?=[\u3400-\u9fff])/y, lineOnly: true, read: () => ({ style: 'cjk-dun', ordinal: null, flaws: ['empty'] }) },
  {
    pattern: /[.．](?=[ \u3000]?[\u3400-\u9fff“《])/y,
    lineOnly: true,
    read: () => ({ style: 'arabic-dot', ordinal: null, flaws: ['empty'] }),
  },
  // 第一篇 第一部分 第一章 第一节 第一条
  {
    pattern: new RegExp(`第[ \\u3000]?(${CJK}|${ARABIC})[ \\u3000]?(篇|编|部分|章|节|条)`, 'y'),
    lineOnly: true,
    read: ([, inner = '', word = ''], after) => {
      if (!/^(?:$|[\s\u3000：:])/.test(after) && (word === '条' || !/^[^，。；,;]{2,28}$/.test(after))) return null;
      const read = numbered(DIVISIONS[word] ?? 'part', inner);
      return read && word !== '条' && /^[、.．]/.test(after) ? { ...read, flaws: ['trailing'] } : read;
    },
  },
  // 第章 发展环境: the number is gone
  {
    pattern: /第[ \u3000]?([篇章节])(?=[ \u3000])/y,
    lineOnly: true,
    read: ([, word = '']) => ({ style: DIVISIONS[word] ?? 'part', ordinal: null, flaws: ['empty'] }),
  },
  // 第一， 其一，
  {
    pattern: new RegExp(`[第其](${CJK})(?=[，,、：:])`, 'y'),
    read: ([, inner = ''], after) => cjk('ordinal-di', inner, /^[、：:]/.test(after) ? ['trailing'] : []),
  },
  // 首先， with 其次， behind it; alone it is an adverb
  {
    pattern: /首先(?=[，,])/y,
    read: ([word], after) => (/其次[，,]/.test(after) ? spoken(word) : null),
  },
  { pattern: /(?:其次|再次)(?=[，,])/y, inlineOnly: true, read: ([word]) => spoken(word) },
  // ① ⑴ ⒈ ㈠
  {
    pattern: /[\u2460-\u249b\u2776-\u277f\u3220-\u3229\u3251-\u325f\u32b1-\u32bf]/y,
    read: ([char], after) => {
      const single = parseSingleCharacter(char);
      return single && { ...single, flaws: trailing(after) };
    },
  },
  // —— at the start of a line, or after a sentence end where the line breaks were lost
  {
    pattern: /(?:——|──)(?=[^\d\s—─])(?!二[〇○零])/y,
    read: (_, after) => (OCCASION.test(after) ? null : { style: 'dash', ordinal: null, flaws: [] }),
  },
];

/** ——在县第十八届人民代表大会第六次会议上: the line under a title that says where it was delivered. */
const OCCASION = /^[^，。；：]{2,60}(?:会议?|论坛|仪式)上(?:的(?:讲话|报告|发言|致辞))?[\s\u3000）)]*$/;

const DIVISIONS: Readonly<Record<string, MarkerStyle>> = {
  篇: 'part',
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/**
 * Reads the marker that starts at `at`, or null. Forms that are too weak a sign inside a line are read only
 * where `opensLine` says the marker opens its line. Offsets of the result count from the text's start.
 */
export function matchMarker(text: string, at: number, opensLine: boolean): Marker | null {
  const marker = firstForm(FORMS, text, at, opensLine);
  if (marker?.doubt !== 'decimal') return marker;
  const instead = firstForm([DIGITS_FORM], text, at, opensLine);
  return instead === null ? marker : { ...marker, instead };
}

function firstForm(forms: readonly Form[], text: string, at: number, opensLine: boolean): Marker | null {
  for (const form of forms) {
    if (opensLine ? form.inlineOnly === true : form.lineOnly === true) continue;
    const match = matchAt(form.pattern, text, at);
    if (match === null) continue;
    const end = at + match[0].length;
    const read = form.read(match, text.slice(end, end + 400));
    if (read === null) continue;
    return { span: { start: at, end }, text: match[0], opensLine, ...read };
  }
  return null;
}

function spoken(word: string): ReturnType<Form['read']> {
  return { style: 'ordinal-di', ordinal: SPOKEN_ORDINALS.indexOf(word) + 1, flaws: [] };
}

function bracketed(inner: string, flaws: readonly MarkerFlaw[]): ReturnType<Form['read']> {
  return /[0-9０-９]/.test(inner) ? arabic('paren-arabic', inner, flaws) : cjk('paren-cjk', inner, flaws);
}

function numbered(style: MarkerStyle, inner: string): ReturnType<Form['read']> {
  return /[0-9０-９]/.test(inner) ? arabic(style, inner, []) : cjk(style, inner, []);
}

function cjk(style: MarkerStyle, inner: string, flaws: readonly MarkerFlaw[]): ReturnType<Form['read']> {
  const ordinal = parseCjkOrdinal(inner);
  if (ordinal === null) return null;
  return { style, ordinal, flaws: inner.startsWith('一十') ? ['numeral', ...flaws] : flaws };
}

function arabic(style: MarkerStyle, inner: string, flaws: readonly MarkerFlaw[]): ReturnType<Form['read']> {
  const ordinal = Number(inner.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
  return ordinal === 0 || ordinal > 200 ? null : { style, ordinal, flaws };
}

/** A stop after a marker that takes none (GB/T 15834 附录B.3). */
function trailing(after: string): readonly MarkerFlaw[] {
  return after !== '' && STOPS.includes(after.charAt(0)) ? ['trailing'] : [];
}

/** True where the next bracket in the text closes: then the bracket before was that of a remark. */
function closesLater(after: string): boolean {
  const bracket = /[（()）]/.exec(after)?.[0];
  return bracket === '）' || bracket === ')';
}
