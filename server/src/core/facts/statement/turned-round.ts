import { BECOMING } from '../../lexicon/phrase-words.ts';
import type { Quantity } from '../../quantity/quantities.ts';
import { type Phrase, phraseIn } from './indicator-phrase.ts';
import { type ClauseContext, type Reading, type Said, say } from './said.ts';

/** Bounds a share at the head of its clause may carry: 超过50%的学校. */
const LEADING_BOUNDS = new Set(['约', '近', '超', '超过', '不低于', '不少于', '至少', '有', '确保']);
const OTHER_PREDICATES =
  '通过 取得 开展 建立 与国 与境 与外 拥有 配备 参与 参加 获得 设立 具备 接受 纳入 掌握 完成 覆盖 开设 能够 具有'.split(' ');
/** 90%的目标, 50%以上: no things behind the share. */
const NO_THINGS = /^(?:和|及|与|、|左右|以上|的?(?:目标|标准|比例|任务|要求|水平|速度|增速)|比例|用于|进入|位于|且|并)/;

/** A share of things that become or do something: 30%的中小学成为示范学校, 专业课教师75%以上成为“双师型”教师. */
export function turnedRound(
  context: ClauseContext,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  last: Said | null,
): Reading | null {
  const { source, text, clause, dates } = context;
  const quantity = quantities[index];
  if (quantity === undefined || quantity.sort !== 'share' || quantity.change !== null) return null;
  if (quantity.before.some(({ word }) => !LEADING_BOUNDS.has(word))) return null;
  const left = phraseIn(source, text, dates, from, quantity.span.start);
  const after = quantity.span.end;
  const covered = covering(context, quantity, quantities[index + 1]?.span.start ?? clause.end);
  if (covered !== null) return covered;
  if (left.text !== '') return becomingBehind(context, quantity, left);

  const start = text[after] === '的' ? after + 1 : after;
  if (!/[\u4e00-\u9fff“"]/.test(text[start] ?? '') || NO_THINGS.test(text.slice(after, after + 6))) return null;
  const following = quantities[index + 1];
  const limit = following?.span.start ?? clause.end;
  const alone = BECOMING.find((verb) => verb.length > 1 && text.startsWith(verb, start));
  if (alone !== undefined) {
    // 30%达到…标准, with the things of the share before.
    if (last?.subject == null) return null;
    const phrase = named(last.subject, alone, source.slice(start + alone.length, limit), left, null);
    return { said: say(quantity, { phrase, kind: 'target', subject: last.subject }), end: clause.end };
  }
  const own = predicateIn(text, start, limit);
  // 50%以上的高中学校和20%以上的初中学校与…建立关系: the predicate stands with the last.
  const shared = own ?? (following?.sort === 'share' ? predicateIn(text, following.span.end, clause.end) : null);
  const things = phraseIn(source, text, dates, start, own?.start ?? limit, 'head');
  const subject = things.text.replace(/[和及与、的]+$/, '');
  if (subject === '') return null;
  const to = own === null ? clause.end : limit;
  const phrase =
    shared === null
      ? { ...things, text: `${subject}占比`, scope: left.scope ?? things.scope }
      : named(subject, shared.verb, source.slice(shared.start + shared.verb.length, to), left, things);
  return { said: say(quantity, { phrase, kind: 'target', subject }), end: own === null ? limit : to };
}

/** 网络覆盖所有社区、90%以上乡镇和60%以上村: what is covered stands behind each share. */
const COVERS = /^([^，,；;]{0,24}?)(覆盖(?![率面度])|惠及|通达)[到至了]?(?:[^，,；;]*[、和及与])?$/;

function covering({ source, text, clause, dates }: ClauseContext, quantity: Quantity, limit: number): Reading | null {
  const [, left = '', verb] = COVERS.exec(text.slice(clause.start, quantity.span.start)) ?? [];
  const after = quantity.span.end;
  if (verb === undefined || NO_THINGS.test(text.slice(after, after + 6))) return null;
  const things = phraseIn(source, text, dates, text[after] === '的' ? after + 1 : after, limit, 'head');
  const name = things.text.replace(/[和及与、的]+$/, '');
  if (name === '') return null;
  const who = phraseIn(source, text, dates, clause.start, clause.start + left.length);
  const phrase = { ...things, text: `${who.text}${verb}${name}比例`, scope: who.scope ?? things.scope };
  return { said: say(quantity, { phrase, kind: 'target' }), end: limit };
}

/** Builds the name from the things and what they become; 成为 and 建成 are left out, 通过 and 取得 belong to it. */
function named(things: string, verb: string, behind: string, left: Phrase, place: Phrase | null): Phrase {
  const predicate = behind.replace(/[\s、和]+$/, '').replace(/\s+/g, '');
  const becomes = (BECOMING as readonly string[]).includes(verb);
  const text =
    verb === '实现'
      ? `${things}${predicate}比例`
      : becomes
        ? `${predicate}的${things}占比`
        : `${verb}${predicate}的${things}占比`;
  return { text, span: place?.span ?? left.span, scope: left.scope ?? place?.scope ?? null };
}

function becomingBehind({ source, text, clause, dates }: ClauseContext, quantity: Quantity, left: Phrase): Reading | null {
  const after = quantity.span.end;
  const verb = BECOMING.find((it) => it.length > 1 && text.startsWith(it, after));
  if (verb === undefined) return null;
  const predicate = phraseIn(source, text, dates, after + verb.length, clause.end, 'head');
  const phrase = { ...left, text: `${left.text}${predicate.text}占比` };
  return { said: say(quantity, { phrase, kind: 'target' }), end: clause.end };
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
