import type { Quantity } from '../../quantity/quantities.ts';
import { NO_PHRASE, type Phrase, phraseIn } from './indicator-phrase.ts';
import { type ClauseContext, isRelative, JOINT, type Reading, type Said, say } from './said.ts';
import { isAdding, isKeeping, verbAtEnd, verbAtStart } from './verbs.ts';

/** 各1小时, 每班30人, 人均2元: what the value is said of stands on both sides of it. */
const EACH = /(?:各|人均|生均|户均|每(?:人|校|班|生|所|个|户|县|乡镇)?)$/;
/** The verb stands between the bound and its number: 至少熟练掌握1项, 不少于培养2名. */
const LOOSE = /(至少|最少|不少于|最多|不超过)(有|[办设建配]|能?(?:够)?[\u4e00-\u9fff]{2,6})$/;

/** 建成甲公园、乙公园等10个公园, 建立合唱团和30个工作室: the verb stands before what is named beside them. */
const ALONG_WITH = /.{2,}(?:等|和|以及) ?$/;

/** What a counted noun does not begin with. */
const NO_NOUN =
  /^(?:新?(?:台阶|局面|高度|阶段|水平|篇章|征程)|大关|关口|门槛|的?(?:目标|任务|标准|要求|水平|以上|以下|左右|速度|比例|规模)|用于|进入|位于|居(?![民家住])|是(?!非)|为(?!主|民)|在(?![线校园职岗编建册产])|由|成为|达(?!标)|到(?![岗位])|从(?!业)|以(?!工代赈|旧换新)|于|占(?!地)|并(?!购)|且|等(?!级)|后(?!备|勤|续)|前(?!沿|期)|时(?!间)|起(?!重|草)|同比|高于|低于|[增提下减降上扩缩][高升长降低少加大幅小]|均(?!衡)|都|全部|已|左右|来(?!源)|给|向(?!日)|被(?!征地|监护|照护)|按|计划|较|比(?!赛))/;
/** Where a counted noun stops: what happens to the things. */
const NOUN_STOP =
  /(?:完成投资|带动|惠及|增加产值|实现|达到|促成|吸纳|建成通车|落地|开工|投产|投用|投运|揭牌|挂牌|运行|加快推进|全覆盖|全部|已|将(?!军)|正在|在川|在国际|居全|位居|占全|占比|覆盖|让|为[^,、]{1,8}提供|服务群众|得到|均(?!衡)|(?<!发|到|直|抵)达(?!标)|用于|被|有序|完成|加快|给予|按照|年均|整县|获(?=[国中省]))/;
/** What they become or pass names them further: 5个县通过国家认定. */
const PREDICATE = /(?:通过(?=[国省市全验认评])|成为|建成(?=[国省市全现])|入选|获批|获评|获得(?!者)|创成|达到(?=[国省市]))/;

/** 吸引力强、带动面广的消费场景: what the things are like comes in pairs. */
const ADJECTIVE = /[强广高好大优深快足准]$/;

/** What is measured of all the things counted together: 54个城市轨道交通里程已超过1万公里. */
const MEASURED = /(?:里程|面积|吞吐量|客流量)(?:已|均|都|已经|总计)?$/;

/** True where what follows a count is no counted noun. */
export function hasNoNoun(rest: string): boolean {
  const behind = skipBracket(rest).replace(/^[的 ]+/, '');
  if (behind === '' || JOINT.test(behind) || !/^[\u4e00-\u9fff“"A-Za-z《]/.test(behind)) return true;
  return NO_NOUN.test(rest) && !/^[^,;。]*的[\u4e00-\u9fff“]{2,}/.test(rest.slice(1));
}

/** A count with what is counted behind it: 建设30所标杆学校, 每周1节劳动课, 3920个项目. Null where it is said otherwise. */
export function countedAfter(
  context: ClauseContext,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  listed: Said | null,
): Reading | null {
  const { source, text, dates, clause } = context;
  const quantity = quantities[index];
  if (quantity === undefined || isRelative(quantity) || quantity.change !== null) return null;
  const limit = quantities[index + 1]?.span.start ?? clause.end;
  const after = quantity.span.end;
  if (hasNoNoun(text.slice(after, limit))) return null;

  const left = text.slice(from, quantity.span.start);
  const loose = quantity.before.length === 0 ? LOOSE.exec(left) : null;
  const start = loose === null ? quantity.span.start : from + loose.index;
  const op = loose === null || quantity.op !== '=' ? quantity.op : /最多|不超过/.test(loose[1] ?? '') ? '<=' : '>=';
  const before = loose === null ? left : left.slice(0, loose.index);
  const own = verbAtEnd(before) ?? (ALONG_WITH.test(before) ? verbAtStart(before.trimStart()) : null);
  const verb = loose?.[2] ?? own ?? quantity.before.find(({ word }) => verbAtEnd(word) !== null)?.word ?? null;
  const subjectEnd = loose === null && own !== null ? from + before.lastIndexOf(own) : from + before.length;
  const subject = phraseIn(source, text, dates, from, subjectEnd);
  const each = EACH.test(before.trimEnd());
  const asked =
    verb === '有' || quantity.before.some((bound) => bound.word.endsWith('有') || bound.op === '>=' || bound.op === '<=');
  if (subject.text !== '' && verb === null && !each && !asked) return null;

  const noun = nounAt(context, after, limit);
  if (noun.text === '') return null;
  const following = quantities[index + 1];
  const between = text.slice(after, limit);
  if (
    following !== undefined &&
    (isRelative(following)
      ? following.before.length > 0 || following.change !== null || /(?:率|比例|比率|占比|比重)$/.test(between)
      : following.before.length > 0 && MEASURED.test(between)) &&
    !/[、和及]/.test(between) &&
    verb === null
  ) {
    return null; // 203个断面优良率达100%: the count belongs to the name of the share
  }
  const keeps = isKeeping(verb);
  const spent = timeSpent(noun.text);
  const recurs = dates.some(({ role, span }) => role === 'flow' && span.start >= from && span.end <= quantity.span.start);
  let name = spent === null ? noun.text : `${recurs ? '每年' : ''}${spent}`;
  if (keeps || each || (asked && (verb === null || verb === '有'))) {
    const who = subject.text.replace(/^(?:让|使|帮助|保障|引导|组织)?每[名位一]/, '').replace(/(?:各|每)$/, '');
    name = `${who}${keeps ? verb : ''}${name}`;
  }
  const effective = verb ?? listed?.verb ?? null;
  const adding = isAdding(effective);
  if (adding) name = `${effective.startsWith('增') ? '新增' : effective}${name}`;
  const phrase: Phrase = { text: name, span: noun.span, scope: subject.scope ?? noun.scope };
  return {
    said: say(quantity, { phrase, kind: adding ? 'increment' : 'target', verb: effective, start, op }),
    // 810个项目完成投资1亿元: the things counted are the subject of the next value as well.
    end:
      noun.span === null
        ? limit
        : /^完成投资|^增加产值/.test(text.slice(noun.span.end))
          ? noun.span.start
          : Math.min(limit, noun.span.end),
  };
}

/** 每年有不少于2个月时间到企业实训 is 每年企业实训时间. Null where the noun is another. */
function timeSpent(noun: string): string | null {
  const doing = /^时间(?:[到在]|用于|参加|从事|进行)([^、，。]{4,12})$/.exec(noun)?.[1];
  return doing === undefined ? null : `${doing}时间`;
}

/** The noun counted: up to 、 before the next count, to a verb, or to the clause's end; long attributes left out. */
function nounAt(context: ClauseContext, from: number, limit: number): Phrase {
  const { source, text, dates, clause } = context;
  const opening = text.slice(from, from + 90);
  const start = from + (opening.length - skipBracket(opening).length);
  let end = limit;
  if (limit < clause.end) {
    const stretch = text.slice(start, limit);
    const joint = Math.max(...['、', '和', '及', '并'].map((word) => stretch.lastIndexOf(word)));
    if (joint > 0) end = start + joint;
  }
  if (limit === clause.end) {
    // 参加1项活动、培养2项爱好: the next verb ends the noun.
    const joint = start + text.slice(start, end).indexOf('、');
    const attributes = ADJECTIVE.test(text.slice(start, joint)) && /^、[^、]{2,12}的/.test(text.slice(joint, end));
    if (joint >= start && !attributes && verbAtStart(text.slice(joint + 1, joint + 7)) !== null) end = joint;
  }
  const predicate = PREDICATE.exec(text.slice(start + 1, end));
  const predicateAt = predicate === null ? end : start + 1 + predicate.index;
  // What happens to the things counted ends their name; within an attribute (示范带动能力强的学校) it does not.
  const head = start + Math.max(2, text.slice(start, predicateAt).lastIndexOf('的') + 1);
  const stop = NOUN_STOP.exec(text.slice(head, predicateAt));
  if (stop !== null) end = head + stop.index;
  const whole = phraseIn(source, text, dates, start, Math.min(end, predicateAt), 'head');
  if (whole.span === null) return NO_PHRASE;
  const attribute = whole.text.lastIndexOf('的');
  const noun =
    attribute < 0 || whole.text.length - attribute - 1 < 2 ? whole : { ...whole, text: whole.text.slice(attribute + 1) };
  if (predicate === null || stop !== null) return noun;
  const verb = predicate[0];
  const becomes = source.slice(predicateAt + (verb === '成为' ? verb.length : 0), end).replace(/\s+/g, '');
  return { ...noun, text: `${becomes}的${noun.text}`, span: { start: noun.span?.start ?? start, end } };
}

/** 4个（电子商务、旅游管理）专业: the bracket explains and is stepped over. */
function skipBracket(text: string): string {
  return text.replace(/^ ?\([^()]{0,80}\)/, '');
}
