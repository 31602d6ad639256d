import { QUALIFIERS } from '../../lexicon/phrase-words.ts';
import { completeHead, isCompleteName } from './indicator-phrase.ts';
import type { Said } from './said.ts';

/** What links names, and is not part of 普及, 参与 or 共和. */
const JOINT = /、|以及|(?<![共总饱温])和(?![谐平睦])|(?<![普涉惠危波])及(?!格|时|以上|以下|其)|(?<![参给])与(?!会)/;

/**
 * The names a list of values is said of: 学前段、义务教育段和高中段残疾儿童入学率 gives three names that share
 * the head of the last. Null where the phrase is no list of `count` members.
 */
export function sharedNames(phrase: string, count: number): string[] | null {
  const industries = /^一、?二、?三次?产业?/.exec(phrase);
  if (industries !== null && count === 3) {
    const head = phrase.slice(industries[0].length);
    return ['第一产业', '第二产业', '第三产业'].map((industry) => industry + head);
  }
  const members = splitMembers(phrase, count);
  if (members === null) return null;
  const last = members.at(-1) ?? '';
  // 第二、第三产业 are 第二产业 and 第三产业.
  const earlier = members.slice(0, -1).map((member) => (/^第[一二]$/.test(member) ? `${member}产业` : member));
  if (earlier.every(isCompleteName) || !isCompleteName(last)) return [...earlier, withLead(earlier, last)];
  const cut = qualifierLength(earlier, last);
  if (cut === null) return members;
  const head = last.slice(cut);
  return [...earlier.map((member) => (isCompleteName(member) ? member : joined(member, head))), withLead(earlier, last)];
}

/** 城镇居民 and 居民人均可支配收入 have 居民 in common. */
function joined(member: string, head: string): string {
  for (let length = Math.min(member.length - 1, head.length - 1); length > 1; length -= 1)
    if (head.startsWith(member.slice(-length))) return member + head.slice(length);
  return member + head;
}

/** What the first of two amounts is taken per: 单位GDP能耗和二氧化碳排放. */
const PER_OUTPUT = /^(?:单位|每?万元)(?:地区|国内)?(?:生产总值|GDP|工业增加值)/;
const USE = /^(?:二氧化碳|碳排放|用水|水耗|取水|电耗|建设用地|能源消耗|能耗|用地)/;

/** The last member with the lead it shares with the first. */
function withLead(earlier: readonly string[], last: string): string {
  const lead = PER_OUTPUT.exec(earlier[0] ?? '')?.[0] ?? '';
  return USE.test(last) ? lead + last : last;
}

const SHARE_NAME = /(?:率|比例|比率|占比|比重|覆盖面)$/;

/** 入园率、巩固率均达到98%: each member of the list, where every one is the name of a share; null otherwise. */
export function alikeNames(phrase: string): string[] | null {
  const members = phrase.split(JOINT).filter((member) => member !== '');
  return members.length > 1 && members.every((member) => SHARE_NAME.test(member)) ? members : null;
}

/** The members of a list; 城乡 before a name counts as two. */
function splitMembers(phrase: string, count: number): string[] | null {
  const members = phrase.split(JOINT).filter((member) => member !== '');
  if (members.length === count) return members;
  if (count === 2 && members.length === 1 && phrase.startsWith('城乡'))
    return [`城镇${phrase.slice(2)}`, `农村${phrase.slice(2)}`];
  // 优质学校和幼儿园 may be one member; then only the 、 count.
  const strict = phrase.split('、').filter((member) => member !== '');
  return strict.length === count ? strict : null;
}

/** People by their age. */
const AGED = /^\d{1,2}周?岁(?:及?以[上下])?(?:儿童|幼儿|人群|人口|居民|老年人|青少年|学生)/;

/** How much of the last member is its own qualifier: the rest is the head all members share. */
function qualifierLength(earlier: readonly string[], last: string): number | null {
  // 新生儿、婴儿和5岁以下儿童｜死亡率
  const aged = AGED.exec(last)?.[0].length ?? 0;
  if (aged > 0 && aged < last.length) return aged;
  const whole = completeHead(last)?.length ?? 0;
  if (whole > 3) return last.length - whole;
  const known = QUALIFIERS.filter((word) => last.startsWith(word)).toSorted((a, b) => b.length - a.length)[0];
  const previous = earlier.at(-1) ?? '';
  // 小学、初中｜适龄人口入学率
  if (known !== undefined && known.length < last.length && QUALIFIERS.includes(previous)) return known.length;
  const ending = commonEnding(previous, last);
  if (ending > 0) return ending;
  const suffix = previous.at(-1) ?? '';
  const alike = suffix === '' ? -1 : last.indexOf(suffix);
  if (alike > 0 && alike < 8 && alike + 1 < last.length) return alike + 1;
  if (known !== undefined && known.length < last.length) return known.length;
  const head = headStart(last);
  // 快递、电信｜业务量 ends where the member before does, unless that would part a word: 原油、天然｜气产量.
  const parted = previous.length < 2 || head <= previous.length || head - previous.length === 1;
  if (head > 0 && parted) return head;
  return previous.length < last.length && previous.length >= 2 ? previous.length : null;
}

/** Where in the last member the word ends that the member before ends with: 医疗保险、养老保险｜参保率. 0 where it has none of two characters. */
function commonEnding(previous: string, last: string): number {
  for (let length = Math.min(6, previous.length - 1); length >= 2; length -= 1) {
    const at = last.indexOf(previous.slice(-length));
    if (at > 0 && at + length < last.length) return at + length;
  }
  return 0;
}

/** Where the word for what is measured begins, with the kind of thing before it: 医药｜产业产值, 户厕｜普及率. 0 where none does. */
function headStart(name: string): number {
  const word = completeHead(name) ?? '';
  const measured = word.length > 1 ? word.length : word === '' ? name.length : 3;
  const kind = /(?:产业|行业|领域)$/.exec(name.slice(0, name.length - measured))?.[0].length ?? 0;
  return Math.max(0, name.length - measured - kind);
}

const RANK_ALONE = /^.{0,4}级$/;
const RANKED = /^.{0,6}?级(?=..)/;

/**
 * 20个国家级、19个省级重点县: a rank alone takes the noun of the next member of its list, and at its end (市级特色学校60所、省级20所)
 * that of the member before.
 */
export function withRankedNouns(said: readonly Said[]): readonly Said[] {
  if (!said.some(({ phrase }) => RANK_ALONE.test(phrase.text))) return said;
  return withNounsBefore(withNounsBefore(said.toReversed()).toReversed());
}

function withNounsBefore(said: readonly Said[]): readonly Said[] {
  let noun = '';
  let unit: string | null = null;
  return said.map((it) => {
    const { text } = it.phrase;
    if (noun !== '' && RANK_ALONE.test(text) && it.unit === unit) return { ...it, phrase: { ...it.phrase, text: text + noun } };
    const rank = RANKED.exec(text);
    noun = rank === null ? '' : text.slice(rank[0].length);
    unit = it.unit;
    return it;
  });
}
