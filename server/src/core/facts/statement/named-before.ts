import { type BoundOp, BOUNDS_BEFORE } from '../../lexicon/bounds.ts';
import type { Quantity } from '../../quantity/quantities.ts';
import type { TargetKind } from '../target.ts';
import { hasNoNoun } from './counted-after.ts';
import { isCompleteName, type Phrase, phraseIn } from './indicator-phrase.ts';
import { qualified } from './qualified.ts';
import { type ClauseContext, isRelative, type Reading, type Said, say } from './said.ts';
import { isAdding, verbAtStart } from './verbs.ts';

/** Bounds strong enough to stand apart from their number: 不低于教师总数的10%, 占总课时的9%. */
const APART =
  /(不低于|不得低于|不能低于|不应低于|不少于|不得少于|不能少于|不应少于|不超过|不得超过|不能超过|不高于|超过|低于|达到(?!或[好优高]于|[^,;。]{1,10}(?:标准|要求|水平|等级))|达(?!标|成|产|州|到)|占到|应占|占(?!比)|控制在|按照|按(?![需时期月季年劳]))([^,;。]{2,24}?)(的?(?:比例|比重)?)$/;
const INNER = /(不低于|不得低于|不能低于|不应低于|不少于|不得少于|不超过|不得超过|不高于)(?=[^,;。]*$)/;
/** 从2020年的51%提升到70%, 比上年的150亿元增长6%: the first value is where it came from. */
const ORIGIN =
  /(?:从|由)(?:[^,;。]{0,14}?年[底末]? ?的?|(?:目前|当前|现在|原来)的?)? ?$|[比较](?!重)(?:[^,;。比较从由]{0,8}年[底末]?|[上去]年(?:同期)?|前年|同期|基期)的 ?$/;
/** Names that say nothing without the one before. */
const GENERIC = /^(?:总量|总数|其中|拓展|扩展|扩大|延伸|扩容|安排|把握|编列|调整|整合|优化|精简)$/;
/** Shares that need to be told of what: 占比由31%提升至54%, 占全国比重. */
const SHARE_OF = /^(?:占比|比重|比例|[占在][^,;。]{0,10}(?:比重|占比|比例))$/;
const GENERIC_RATE = /^(?:年均)?(?:增幅|增速|增长率|降幅)$/;
/** Where the subject of a clause without a value ends: 覆盖面｜进一步提升，保持在50%以上. */
const SUBJECT_END =
  /进一步|稳步|持续|不断|明显|显著|大幅|逐步|有效|全面|提升|提高|扩大|增长|上升|下降|降低|取得|达到|突破|加快|得到|保持|跨过|连续|实现/;

/** The name stands before the value, or is that of the value before. Null where there is none. */
export function namedBefore(
  context: ClauseContext,
  quantity: Quantity,
  from: number,
  last: Said | null,
  listed: boolean,
): Reading | null {
  const { source, text, dates, clause } = context;
  const left = text.slice(from, quantity.span.start);
  const origin = ORIGIN.exec(left);
  const bare = quantity.before.length === 0 && quantity.change === null && origin === null;
  if (bare && quantity.sort === 'count' && !hasNoNoun(text.slice(quantity.span.end, clause.end))) return null;
  const apart =
    origin === null && quantity.change === null && isRelative(quantity) ? wholeApart(source, left, from, quantity) : null;
  const nameEnd = origin === null ? (apart?.nameEnd ?? quantity.span.start) : from + origin.index;
  if (bare && apart === null && quantity.sort === 'share' && left.trimEnd().endsWith('的')) return null; // 返还保险费的50%: a rate of pay
  let phrase = phraseIn(source, text, dates, from, nameEnd);
  if (apart?.word === '按' || apart?.word === '按照') {
    // 按总课时的11%开设美育课程: the name is what is done at that share.
    const behind = text.slice(quantity.span.end, clause.end);
    const verb = verbAtStart(behind);
    if (verb === null) return null;
    phrase = phraseIn(source, text, dates, quantity.span.end + verb.length, clause.end, 'head');
  }
  if (left.trimEnd().endsWith('、') && phrase.text !== '') phrase = subjectOf(context, from, nameEnd) ?? phrase;
  const added = /(?:新增|净增)$/.exec(phrase.text);
  if (added !== null && added.index > 1) phrase = { ...phrase, text: phrase.text.slice(0, added.index) };
  const verb = verbAtStart(phrase.text);
  let reached: string | null = null;
  let effective = verb ?? (listed ? (last?.verb ?? null) : null);

  if (phrase.text === '' || GENERIC.test(phrase.text)) {
    // 高铁7公里，普铁13公里，合计20公里: of both, and of neither name.
    if (last !== null && quantity.before.some(({ word }) => /^[合总]计$|^共计$/.test(word))) return null;
    const inherited = leavesItsShare(context, quantity, last) ? null : inheritedName(context, last);
    if (inherited === null) return null;
    reached = last?.kind === 'increment' ? reachedName(quantity, inherited.text) : null;
    phrase = { ...inherited, text: reached ?? inherited.text, scope: phrase.scope ?? inherited.scope };
    if (apart !== null) phrase = { ...phrase, text: `${phrase.text}占${apart.whole}比例` };
    effective = reached === null ? (effective ?? last?.verb ?? null) : null;
  } else if (SHARE_OF.test(phrase.text)) {
    const whose = last?.phrase ?? (context.lead === null ? null : subjectOf(context, context.lead.start, context.lead.end));
    if (whose !== null && !whose.text.endsWith(phrase.text))
      phrase = { ...phrase, text: `${whose.text}${phrase.text}`, scope: whose.scope };
  } else if (GENERIC_RATE.test(phrase.text)) {
    if (last === null) return null;
    phrase = { ...phrase, text: `${last.phrase.text}${phrase.text}`, scope: last.phrase.scope };
  } else if (apart !== null && !/(?:比例|比率|占比|比重|率)$/.test(phrase.text)) {
    phrase = { ...phrase, text: `${phrase.text}占${apart.whole}比例` };
  } else if (verb !== null) {
    phrase = withoutVerb(phrase, verb);
    effective = verbAtStart(phrase.text) ?? verb;
  }
  if (isAdding(verb) && phrase.text === verb && last !== null) phrase = { ...phrase, text: verb + bareOf(last.phrase.text) };
  phrase = trimmed(qualified(context, phrase, quantity.unit, last));
  if (phrase.text === '') return null;

  if (
    listed &&
    verb === null &&
    isAdding(effective) &&
    !phrase.text.startsWith(effective) &&
    !phrase.text.startsWith('新') &&
    last?.kind === 'increment' &&
    quantity.change === null
  ) {
    phrase = { ...phrase, text: `${effective.startsWith('增') ? '新增' : effective}${phrase.text}` };
  }
  const amount = quantity.sort === 'count' || quantity.sort === 'money' || quantity.sort === 'size' || quantity.sort === 'times';
  let kind: TargetKind = amount && isAdding(effective) ? 'increment' : 'target';
  if (amount && (added !== null || phrase.text.includes('新增'))) kind = 'increment';
  if (quantity.change !== null) kind = isRelative(quantity) ? 'rate' : 'increment';
  else if (/(?:增速|增幅|增长率|降幅)$/.test(phrase.text)) kind = 'rate';
  if (origin !== null) kind = 'baseline';
  const start = apart?.start ?? quantity.span.start;
  return {
    said: say(quantity, { phrase, kind, verb: effective, start, op: apart?.op ?? quantity.op, origin: origin !== null }),
    end: quantity.span.end,
  };
}

interface Apart {
  readonly nameEnd: number;
  readonly start: number;
  readonly whole: string;
  readonly word: string;
  readonly op: Quantity['op'];
}

/** The whole a share is taken of, where it stands between bound and number. */
function wholeApart(source: string, left: string, from: number, quantity: Quantity): Apart | null {
  const outer = APART.exec(left);
  if (outer === null || outer[2]?.startsWith('或优于') === true) return null;
  const word = outer[1] ?? '';
  const wholeStart = from + outer.index + word.length;
  const whole = source
    .slice(wholeStart, wholeStart + (outer[2] ?? '').length)
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/^(?:国家课程方案)?规定/, '')
    .replace(/^(?:占|不低于|不少于)+/, '')
    .replace(/(?:的?(?:比例|比率|比重))?(?:力争|争取|应|要|的)*$/, '');
  const inner = INNER.exec(left.slice(0, outer.index));
  const at = inner !== null && inner.index > 1 ? inner.index : outer.index;
  let { op } = quantity;
  if (op === '=' && inner !== null) op = opOf(inner[1] ?? '');
  if (op === '=' && /^不[低少]于/.test(outer[2] ?? '')) op = '>=';
  if (op === '=') op = opOf(word);
  return { nameEnd: from + at, start: quantity.before.length > 0 ? quantity.span.start : from + at, whole, word, op };
}

function opOf(word: string): BoundOp {
  return BOUNDS_BEFORE.find(([it]) => it === word)?.[1] ?? '=';
}

/** 创建美育特色学校100所 names 美育特色学校; what is added keeps its verb (新增学位). */
function withoutVerb(phrase: Phrase, verb: string): Phrase {
  const bare = phrase.text.slice(verb.length);
  if (isAdding(verb)) {
    const text = verb === '增加' || verb === '增设' ? `新增${bare}` : phrase.text;
    return { ...phrase, text };
  }
  const text = bare.replace(/^(?:了|的|好|、|和|及)+/, '');
  if (text.length < 2) return phrase;
  const next = verbAtStart(text);
  return next === null ? { ...phrase, text } : withoutVerb({ ...phrase, text }, next);
}

/** 新建幼儿园8所、改扩建4所: the second verb takes the first one's noun. */
function bareOf(name: string): string {
  const verb = verbAtStart(name);
  return isAdding(verb) ? name.slice(verb.length) : name;
}

/** 净增企业16家，达到21家: what is reached is the number of all of them. Null where the name says nothing of adding. */
function reachedName({ before, change }: Quantity, name: string): string | null {
  if (change !== null || !before.some(({ word }) => /达到?$|[增提][加高升]?[到至为]$/.test(word))) return null;
  const added = /^(?:净增加?|新增)(?=..)/.exec(name);
  return added === null ? null : name.slice(added[0].length);
}

/** A name that starts before its verb (职业教育建成专业群) or its 等 (A、B等项目), or runs over a missing comma. */
function trimmed(phrase: Phrase): Phrase {
  const nation = /^(?:全国|我国)(?=共有..|现有..|.{2,}(?:率|比重|比例|占比|强度|年限|寿命|收入|总值|增加值|产量|指数)$)/.exec(
    phrase.text,
  );
  if (nation !== null)
    return trimmed({ ...phrase, text: phrase.text.slice(2).replace(/^[共现]有/, ''), scope: phrase.scope ?? nation[0] });
  let text = phrase.text.replace(/^\d+(?:\.\d+)?万?[个所家项名条处]/, '');
  text = text.replace(/(?:连续|接连)?[连迈跨跃登][上越跨]?[^、]{0,10}(?:台阶|大关|关口)$/, '');
  text = text.replace(/^新?(?:台阶|水平|高度|阶段)、(?=..)/, '');
  const made = /^.{2,12}(?:建成|创成|打造|评选|招录)(?!区)(?=[^率]{4})/.exec(text);
  if (made !== null) text = text.slice(made[0].length);
  const listed = /、.*等(?!级)(.{2,})$/.exec(text);
  if (listed !== null) text = listed[1] ?? text;
  if (text.length > 28) text = text.replace(/^.*每(?:学年|学期|年|周|天)(?=[\u4e00-\u9fff]{4,})/, '');
  return text === phrase.text ? phrase : { ...phrase, text };
}

/** What a stretch without a value is about: the part before its verb. */
function subjectOf({ source, text, dates }: ClauseContext, from: number, to: number): Phrase | null {
  const cut = SUBJECT_END.exec(text.slice(from, to));
  if (cut === null || cut.index <= 2) return null;
  const phrase = phraseIn(source, text, dates, from, from + cut.index);
  return phrase.text === '' ? null : phrase;
}

/** 美育课时占10%，高中按6学分开设，不少于108课时: an amount behind a clause of its own is not said of the share before it. */
function leavesItsShare({ lead }: ClauseContext, { sort }: Quantity, last: Said | null): boolean {
  return (
    lead !== null && last !== null && last.span.end <= lead.start && last.unit === '%' && (sort === 'count' || sort === 'size')
  );
}

/** 达到10—11所 with no name of its own: that of the value before, else the subject of the clause before. */
function inheritedName(context: ClauseContext, last: Said | null): Phrase | null {
  const { lead } = context;
  if (last !== null && (lead === null || last.span.end > lead.start)) return last.phrase;
  if (lead !== null) {
    const phrase = subjectOf(context, lead.start, lead.end);
    if (phrase !== null && isCompleteName(phrase.text)) return phrase;
  }
  return last?.phrase ?? null;
}
