import { type BoundOp, BOUNDS_BEFORE } from '../lexicon/bounds.ts';
import { ADDING_VERBS, BECOMING, KEEPING_VERBS, MAKING_VERBS } from '../lexicon/phrase-words.ts';
import type { DateMention } from '../quantity/dates.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Span } from '../text/span.ts';
import type { Clause } from './clauses.ts';
import { isCompleteName, NO_PHRASE, type Phrase, phraseIn } from './indicator-phrase.ts';
import { sharedNames } from './shared-names.ts';
import type { TargetKind } from './target.ts';

/** A value with the phrase it is said of. Offsets count from the block's start. */
export interface Said {
  readonly span: Span;
  readonly phrase: Phrase;
  readonly op: BoundOp | 'range';
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
  readonly kind: TargetKind;
  /** The verb of making or adding that the next member of a list takes over (新建A5所、B6所). */
  readonly verb: string | null;
}

/** A clause with what stands around it. `text` is half width with noise and dates hidden. */
export interface ClauseContext {
  readonly source: string;
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly clause: Clause;
  /** The clause before it in the same sentence. */
  readonly lead: Clause | null;
  /** The last value said in the same sentence. */
  readonly previous: Said | null;
}

const JOINT = /^(?:、|和|及|以及|与|或)/;

/** Reads what the values of one clause are said of, in their order. */
export function readClause(context: ClauseContext, quantities: readonly Quantity[]): Said[] {
  const { text, clause } = context;
  const said: Said[] = [];
  let from = clause.start;
  let fresh = false; // 、 or 和 stands right before: the next member of a list
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index];
    if (quantity === undefined) continue;
    const limit = quantities[index + 1]?.span.start ?? clause.end;
    const rest = text.slice(quantity.span.end, limit);
    const left = text.slice(from, quantity.span.start);
    if (!statesValue(quantity, left, rest)) continue;

    const group = respectively(context, quantities, index, from);
    if (group !== null) {
      said.push(...group);
      index += group.length - 1;
      from = group.at(-1)?.span.end ?? from;
      continue;
    }
    const last = said.at(-1) ?? context.previous;
    const one =
      turnedRound(context, quantities, index, from) ??
      countedAfter(context, quantity, from, limit, fresh ? last : null) ??
      namedBefore(context, quantity, from, last, fresh);
    if (one === null) {
      from = quantity.span.end;
      continue;
    }
    said.push(one.said);
    from = one.end;
    fresh = JOINT.test(text.slice(from).trimStart()) || /[、和及与]$/.test(text.slice(from - 1, from));
  }
  return said;
}

/** Words of movement and reaching that let a bare number or a length of time state a value. */
const REACHING =
  /(?:到|至|为|达|达到|不低于|不少于|不超过|不高于|超过|低于|高于|至少|控制在|保持在|稳定在|突破|不得低于|不得少于)$/;
const LASTING =
  /(?:年限|时间|时长|寿命|年龄|天数|工期|期限|用时|锻炼|睡眠|活动|培训|实训|实践|劳动|课程|教育)(?:达到|达|为|提高到|提升到|提高至|提升至|增至|延长至|不少于|不低于|至少)?[^,]{0,4}$/;

/** True where the number can state a value at all; conditions, ages and lengths of time do not. */
function statesValue(quantity: Quantity, left: string, rest: string): boolean {
  const { sort, before, after, change } = quantity;
  const told = before.length > 0 || change !== null;
  const following = rest.trimStart()[0] ?? '';
  const runsOn = /[\u4e00-\u9fffA-Za-z]/.test(following) && !JOINT.test(rest.trimStart());
  if (/[第前后逢满]$/.test(left)) return false;
  if (sort === 'none') return told && !runsOn && !/^[.:/\d-]/.test(rest) && before.some(({ word }) => REACHING.test(word));
  if (quantity.small && quantity.op === '=' && quantity.sort !== 'share' && quantity.sort !== 'times') return false;
  if (quantity.sort === 'ratio') return told;
  if (sort === 'band') return before.some(({ word }) => REACHING.test(word));
  if (sort === 'time' || sort === 'age') {
    if (/^(?:内|之内|以内|来|间|为|一|左右时间)/.test(rest)) return false;
    if (/^的?(?:时间|体育|锻炼|阳光|睡眠|校内|课后|户外|劳动|实训|培训)/.test(rest)) return true;
    if (!LASTING.test(left + before.map(({ word }) => word).join('')) && !(sort === 'age' && told)) return false;
    return told || /[\u4e00-\u9fff]$/.test(left);
  }
  if (
    sort === 'points' &&
    /(?:高于|低于|快于|高出|高|低|快|领先|超过)[^,]{0,8}$/.test(left + before.map(({ word }) => word).join('')) &&
    change === null
  )
    return false;
  if (after !== null && sort !== 'share' && runsOn && !endsWithVerb(left)) {
    // 1200人以上的学校, 30人以下班级: a condition, unless something is made or asked for (培养2名以上教师).
    if (!before.some(({ op, word }) => op !== '=' || REACHING.test(word)) && change === null) return false;
  }
  if (before.some(({ op }) => op === '>' || op === '<' || op === '<=') && sort === 'count' && /^的[\u4e00-\u9fff]/.test(rest))
    return false;
  return true;
}

/** The verb of making that the text ends with, longest first. */
function endsWithVerb(left: string): string | null {
  const trimmed = left.replace(/[了着过 ]+$/, '');
  return [...KEEPING_VERBS, ...MAKING_VERBS].find((verb) => trimmed.endsWith(verb)) ?? null;
}

function startsWithVerb(name: string): string | null {
  return MAKING_VERBS.find((verb) => name.startsWith(verb)) ?? null;
}

interface One {
  readonly said: Said;
  /** Where the next name may begin. */
  readonly end: number;
}

function makeSaid(
  quantity: Quantity,
  phrase: Phrase,
  kind: TargetKind,
  verb: string | null,
  start = quantity.span.start,
  op = quantity.op,
): Said {
  return {
    span: { start, end: quantity.span.end },
    phrase,
    op,
    value: quantity.value,
    value2: quantity.value2,
    unit: quantity.unit,
    kind,
    verb,
  };
}

// ---------------------------------------------------------------- 30%的中小学成为示范学校

const OTHER_PREDICATES = [
  '通过',
  '取得',
  '开展',
  '建立',
  '与国',
  '与境',
  '与外',
  '拥有',
  '配备',
  '参与',
  '参加',
  '获得',
  '设立',
  '具备',
  '接受',
  '纳入',
  '掌握',
  '用于',
  '完成',
  '覆盖',
  '开设',
  '能够',
  '具有',
  '有',
] as const;

/** A share of things that become or do something: the name is built from what follows. */
function turnedRound(context: ClauseContext, quantities: readonly Quantity[], index: number, from: number): One | null {
  const { source, text, clause, dates } = context;
  const quantity = quantities[index];
  if (
    quantity === undefined ||
    quantity.sort !== 'share' ||
    quantity.before.some(
      ({ word }) =>
        word !== '约' &&
        word !== '近' &&
        word !== '超' &&
        word !== '超过' &&
        word !== '不低于' &&
        word !== '至少' &&
        word !== '有',
    ) ||
    quantity.change !== null
  )
    return null;
  const left = phraseIn(source, text, dates, from, quantity.span.start);
  const after = quantity.span.end;
  const subjectStart = text[after] === '的' ? after + 1 : after;
  if (left.text !== '') {
    // 专业课教师75%以上成为“双师型”教师
    const verb = BECOMING.find((it) => it.length > 1 && text.startsWith(it, after));
    if (verb === undefined) return null;
    const predicate = phraseIn(source, text, dates, after + verb.length, clause.end);
    const phrase = { ...left, text: `${left.text}${predicate.text}占比` };
    return { said: makeSaid(quantity, phrase, 'target', null), end: clause.end };
  }
  if (
    !/[\u4e00-\u9fff“"]/.test(text[subjectStart] ?? '') ||
    /^(?:和|及|与|、|左右|以上|的目标|的标准|的比例|比例|标准)/.test(text.slice(subjectStart, subjectStart + 3))
  )
    return null;
  const following = quantities[index + 1];
  const limit = following?.span.start ?? clause.end;
  const own = predicateIn(text, subjectStart, limit);
  // 50%以上的高中学校和20%以上的初中学校与…建立关系: the predicate stands with the last.
  const shared =
    own ?? (following !== undefined && following.sort === 'share' ? predicateIn(text, following.span.end, clause.end) : null);
  const subjectEnd = own?.start ?? limit;
  const subject = phraseIn(source, text, dates, subjectStart, subjectEnd);
  if (subject.text === '') return null;
  let name = `${subject.text}占比`;
  if (shared !== null) {
    const to = own === null ? clause.end : limit;
    const predicate = source.slice(shared.start + shared.verb.length, to).replace(/[\s、]+$/, '');
    if (shared.verb === '实现') name = `${subject.text}${predicate}比例`;
    else if ((BECOMING as readonly string[]).includes(shared.verb)) name = `${predicate}的${subject.text}占比`;
    else name = `${source.slice(shared.start, to).replace(/[\s、]+$/, '')}的${subject.text}占比`;
  }
  const phrase: Phrase = { text: name.replace(/\s+/g, ''), span: subject.span, scope: left.scope ?? subject.scope };
  return { said: makeSaid(quantity, phrase, 'target', null), end: own === null ? limit : clause.end };
}

function predicateIn(text: string, from: number, to: number): { start: number; verb: string } | null {
  const stretch = text.slice(from, Math.min(to, from + 40));
  let best: { start: number; verb: string } | null = null;
  for (const verb of [...BECOMING, ...OTHER_PREDICATES]) {
    if (verb.length < 2) continue;
    const at = stretch.indexOf(verb, 2);
    if (at < 0) continue;
    const start = from + at;
    if (best === null || start < best.start || (start === best.start && verb.length > best.verb.length)) best = { start, verb };
  }
  return best;
}

// ---------------------------------------------------------------- 建设30所标杆学校

const EACH = /(?:各|每(?:人|校|班|生|所|个)?)$/;
/** What a counted noun does not begin with. */
const NO_NOUN =
  /^(?:的?(?:目标|任务|标准|要求|水平|以上|以下|左右|速度|比例|规模)|用于|进入|位于|居|是(?!非)|为(?!主|民)|在(?![线校园职岗编建册产])|由|成为|达(?!标)|到(?![岗位])|从(?!业)|以(?!工代赈|旧换新)|于|占(?!地)|并(?!购)|且|等(?!级)|后(?!备|勤|续)|前(?!沿|期)|时(?!间)|起(?!重|草)|同比|高于|低于|[增提下减降上扩缩][高升长降低少加大幅小]|均(?!衡)|都|全部|已|左右|来(?!源)|给|向(?!日)|被|按|计划|较|比(?!赛))/;
/** Where a counted noun stops: what happens to it. */
const NOUN_STOP =
  /(?:完成投资|带动|惠及|增加产值|实现|达到|促成|吸纳|建成通车|入选|获批|获评|获得|进入|落地|开工|投产|投用|投运|全部|在川|在建|居全|位居|占全|占比|成为|覆盖|让|为\S{1,8}提供|服务群众|通过国家|通过省|建成|得到|均|达|用于|被|有序|完成|加快|纳入|给予|按照|年均)/;

/** A count with what is counted behind it, after a verb of making, 每周, 各 or the start of its clause. */
function countedAfter(context: ClauseContext, quantity: Quantity, from: number, limit: number, listed: Said | null): One | null {
  const { source, text, dates, clause } = context;
  if (
    quantity.sort === 'share' ||
    quantity.sort === 'points' ||
    quantity.sort === 'times' ||
    quantity.sort === 'ratio' ||
    quantity.change !== null
  )
    return null;
  const after = quantity.span.end;
  const rest = text.slice(after, limit);
  const nounText = rest.replace(/^[的 ]+/, '');
  if (nounText === '' || JOINT.test(nounText) || !/^[\u4e00-\u9fff“"A-Za-z(《]/.test(nounText) || NO_NOUN.test(rest)) return null;

  let start = quantity.span.start;
  let { op } = quantity;
  let left = text.slice(from, start);
  let leftEnd = start;
  let keeping: string | null = null;
  const loose = /(至少|最少|不少于|最多|不超过)(有|能?(?:够)?(?:[\u4e00-\u9fff]{2,6}))$/.exec(left);
  if (quantity.before.length === 0 && loose !== null) {
    // 至少熟练掌握1项: the verb stands between the bound and its number.
    start = from + loose.index;
    if (op === '=') op = /最多|不超过/.test(loose[1] ?? '') ? '<=' : '>=';
    leftEnd = start;
    keeping = loose[2] ?? null;
    left = text.slice(from, leftEnd);
  }
  const verb = keeping ?? endsWithVerb(left) ?? quantity.before.find(({ word }) => MAKING_VERBS.includes(word))?.word ?? null;
  const keeps = verb !== null && (KEEPING_VERBS as readonly string[]).some((it) => verb.endsWith(it));
  const subject = phraseIn(
    source,
    text,
    dates,
    from,
    keeping === null && verb !== null && left.trimEnd().endsWith(verb)
      ? leftEnd - (left.length - left.trimEnd().length) - verb.length
      : leftEnd,
  );
  const each = EACH.test(left.trimEnd());
  const has =
    quantity.before.some(({ word }) => /有$/.test(word)) ||
    verb === '有' ||
    quantity.before.some(({ op: it }) => it === '>=' || it === '<=');
  if (subject.text !== '' && verb === null && !each && !has) return null;

  const noun = nounAt(context, after, limit);
  if (noun.text === '') return null;
  let name = noun.text;
  if (keeps || each || (has && (verb === '有' || verb === null) && subject.text !== '')) {
    const who = subject.text.replace(/^(?:让|使|帮助|保障|引导|组织)?每[名位一]/, '').replace(/(?:各|每)$/, '');
    name = `${who}${keeps ? (verb ?? '') : ''}${noun.text}`;
  }
  const carried = listed?.verb ?? null;
  const effective = verb ?? (listed === null ? null : carried);
  const adding = effective !== null && ADDING_VERBS.includes(effective) ? effective : null;
  if (adding !== null) name = `${adding.startsWith('增') ? '新增' : adding}${name}`;
  const phrase: Phrase = { text: name, span: noun.span, scope: subject.scope ?? noun.scope };
  const kind: TargetKind = adding === null ? 'target' : 'increment';
  const end = noun.span === null ? limit : Math.min(limit, noun.span.end);
  void clause;
  return { said: makeSaid(quantity, phrase, kind, effective, start, op), end };
}

/** The noun counted: up to 、 before the next count, to a verb, or to the clause's end; long attributes left out. */
function nounAt(context: ClauseContext, from: number, limit: number): Phrase {
  const { source, text, dates, clause } = context;
  const stretch = text.slice(from, limit);
  let end = limit;
  if (limit < clause.end) {
    const joint = Math.max(
      stretch.lastIndexOf('、'),
      stretch.lastIndexOf('和'),
      stretch.lastIndexOf('及'),
      stretch.lastIndexOf('并'),
    );
    if (joint > 0) end = from + joint;
  }
  // What happens to the things counted ends their name; within an attribute (示范带动能力强的学校) it does not.
  const head = Math.max(from + 2, text.lastIndexOf('的', end - 1) + 1);
  const stop = NOUN_STOP.exec(text.slice(head, end));
  if (stop !== null) end = head + stop.index;
  const whole = phraseIn(source, text, dates, from, end);
  if (whole.span === null) return NO_PHRASE;
  const attribute = whole.text.lastIndexOf('的');
  if (attribute < 0 || whole.text.length - attribute - 1 < 2) return whole;
  return { ...whole, text: whole.text.slice(attribute + 1) };
}

// ---------------------------------------------------------------- 覆盖率达到90%

/** Bounds strong enough to stand apart from their number: 不低于教师总数的10%, 占总课时的9%. */
const APART =
  /(不低于|不得低于|不少于|不得少于|不超过|不得超过|不高于|超过|低于|达到|达|占到|应占|占|控制在|按照|按)([^,;。]{2,24}?)(的?(?:比例|比重)?)$/;

/** The name stands before the value, or is that of the value before. */
function namedBefore(context: ClauseContext, quantity: Quantity, from: number, last: Said | null, fresh: boolean): One | null {
  const { source, text, dates, clause } = context;
  let { start } = quantity.span;
  let { op } = quantity;
  const rest = text.slice(quantity.span.end, clause.end).trimStart();
  const bare = quantity.before.length === 0 && quantity.change === null;
  if (bare && quantity.sort === 'count' && /^[\u4e00-\u9fff“]/.test(rest) && !JOINT.test(rest) && !NO_NOUN.test(rest))
    return null;
  let nameEnd = start;
  let share: string | null = null;

  // 从2020年的51%提升到70%: the first value is where it came from.
  const origin = /(?:从|由)(?:[^,;。]{0,14}?年[底末]?的?)?$/.exec(text.slice(from, start));
  const baseline = origin !== null;
  if (origin !== null) nameEnd = from + origin.index;
  else if (quantity.sort === 'share' || quantity.sort === 'ratio') {
    const apart = APART.exec(text.slice(from, start));
    if (apart !== null && quantity.change === null) {
      const word = apart[1] ?? '';
      const whole = plainWhole(
        source.slice(from + apart.index + word.length, from + apart.index + word.length + (apart[2] ?? '').length),
      );
      nameEnd = from + apart.index;
      start = nameEnd;
      const inner = APART.exec(text.slice(from, nameEnd).concat('')) ?? innerBound(text.slice(from, nameEnd));
      if (inner !== null && inner.index > 1) {
        nameEnd = from + inner.index;
        start = nameEnd;
        if (op === '=') op = opOf(inner[1] ?? '');
      }
      if (op === '=') op = opOf(word);
      share = whole;
    } else if (quantity.before.some((it) => /占/.test(it.word))) share = null;
  }
  let phrase = phraseIn(source, text, dates, from, nameEnd);
  const verb = startsWithVerb(phrase.text);
  const carried = fresh ? (last?.verb ?? null) : null;
  let effective = verb ?? carried;

  if (phrase.text === '' || /^(?:占比|比重|比例|总量|总数)$/.test(phrase.text)) {
    const inherited = inheritedName(context, last);
    if (inherited === null) return null;
    phrase = { ...inherited, scope: phrase.scope ?? inherited.scope };
    effective ??= last?.verb ?? null;
  } else if (share !== null && !/(?:比例|比率|占比|比重|率)$/.test(phrase.text)) {
    phrase = { ...phrase, text: `${phrase.text}占${share}比例` };
  } else if (verb !== null) {
    phrase = freed(phrase, verb);
  } else if (phrase.text.length > 28) phrase = shortened(phrase);
  if (phrase.text === '') return null;

  const amount = quantity.sort === 'count' || quantity.sort === 'money' || quantity.sort === 'size' || quantity.sort === 'times';
  const adding = amount && effective !== null && ADDING_VERBS.includes(effective) ? effective : null;
  let kind: TargetKind = adding === null ? 'target' : 'increment';
  if (quantity.change !== null) {
    const relative = quantity.sort === 'share' || quantity.sort === 'points' || quantity.sort === 'times';
    kind = relative ? 'rate' : 'increment';
  } else if (/(?:增速|增幅|增长率|降幅|年均增长)$/.test(phrase.text)) kind = 'rate';
  if (baseline) kind = 'baseline';
  void clause;
  return { said: makeSaid(quantity, phrase, kind, effective, start, op), end: quantity.span.end };
}

function innerBound(text: string): RegExpExecArray | null {
  return /(不低于|不得低于|不少于|不得少于|不超过|不得超过|不高于)(?=[^,;。]*$)/.exec(text);
}

function opOf(word: string): BoundOp {
  return BOUNDS_BEFORE.find(([it]) => it === word)?.[1] ?? '=';
}

function plainWhole(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/的$/, '')
    .replace(/^(?:国家课程方案)?规定/, '');
}

/** 创建美育特色学校100所 names 美育特色学校; what is added keeps its verb (新增学位). */
function freed(phrase: Phrase, verb: string): Phrase {
  if (ADDING_VERBS.includes(verb)) {
    const text = verb === '增加' || verb === '增设' ? `新增${phrase.text.slice(verb.length)}` : phrase.text;
    return { ...phrase, text };
  }
  const text = phrase.text.slice(verb.length).replace(/^(?:了|的|好)/, '');
  return text.length < 2 ? phrase : { ...phrase, text };
}

/** A long run without a comma: the name begins behind 每学年 or after the last verb phrase. */
function shortened(phrase: Phrase): Phrase {
  const flow = /每(?:学年|学期|年|周|天)(?=[\u4e00-\u9fff]{4,})/.exec(phrase.text);
  if (flow !== null && flow.index > 0) return { ...phrase, text: phrase.text.slice(flow.index + flow[0].length) };
  return phrase;
}

/** 达到10—11所 with no name of its own: that of the value before, else the subject of the clause before. */
function inheritedName(context: ClauseContext, last: Said | null): Phrase | null {
  const { source, text, dates, lead } = context;
  if (last !== null && (lead === null || (last.phrase.span?.start ?? 0) >= lead.start || last.span.end > lead.start))
    return last.phrase;
  if (lead !== null) {
    const cut =
      /(?:进一步|稳步|持续|不断|明显|显著|大幅|逐步|有效|全面|提升|提高|扩大|增长|上升|下降|降低|取得|达到|突破|加快|得到|保持)/.exec(
        text.slice(lead.start, lead.end),
      );
    if (cut !== null && cut.index > 2) {
      const phrase = phraseIn(source, text, dates, lead.start, lead.start + cut.index);
      if (phrase.text !== '' && isCompleteName(phrase.text)) return phrase;
    }
  }
  return last?.phrase ?? null;
}

// ---------------------------------------------------------------- A和B分别达到x和y

/** The values of a 分别 list, each with its own name; null where the clause has no such list here. */
function respectively(context: ClauseContext, quantities: readonly Quantity[], index: number, from: number): Said[] | null {
  const { source, text, dates } = context;
  const first = quantities[index];
  if (first === undefined) return null;
  const left = text.slice(from, first.span.start);
  const spread =
    /分别[^,;。]{0,12}$/.exec(left) ??
    (first.before.length + (first.change === null ? 0 : 1) > 0 ? /分别$/.exec(left.trimEnd()) : null);
  if (spread === null) return null;
  const group: Quantity[] = [first];
  for (let next = index + 1; next < quantities.length; next += 1) {
    const before = group.at(-1);
    const quantity = quantities[next];
    if (before === undefined || quantity === undefined) break;
    if (!/^ ?(?:、|和|及|以及|与|,) ?$/.test(text.slice(before.span.end, quantity.span.start))) break;
    group.push(quantity);
  }
  if (group.length < 2) return null;
  const phrase = phraseIn(source, text, dates, from, from + spread.index);
  const names = phrase.text === '' ? null : sharedNames(phrase.text, group.length);
  const lead = group[0];
  return group.map((quantity, place) => {
    const name = names?.[place] ?? phrase.text;
    const op = quantity.op === '=' && lead !== undefined && lead.after === null ? lead.op : quantity.op;
    const relative = lead?.change !== null && lead?.change !== undefined;
    const kind: TargetKind = relative
      ? quantity.sort === 'share' || quantity.sort === 'points' || quantity.sort === 'times'
        ? 'rate'
        : 'increment'
      : 'target';
    return makeSaid(quantity, { ...phrase, text: name }, kind, null, quantity.span.start, op);
  });
}
