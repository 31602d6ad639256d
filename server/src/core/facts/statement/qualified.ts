import { QUALIFIERS } from '../../lexicon/phrase-words.ts';
import { isCompleteName, type Phrase, phraseIn } from './indicator-phrase.ts';
import type { ClauseContext, Said } from './said.ts';

/** People an indicator is told apart by: 6岁儿童, 小学生, 高中阶段学生. */
const PEOPLE =
  /^(?:\d{1,2}岁(?:以[上下])?(?:儿童|幼儿|学生|青少年|人口|居民)|(?:小学|初中|高中|普通高中|高中阶段|中职|中学|大学|义务教育阶段)(?:学生|生)|儿童青少年|中小学生|幼儿|儿童|青少年|老年人|成年人|男性|女性|男生|女生)/;
/** Town and country, which go with any stage. */
const AREA = /^(?:城[镇市区乡]?|农村|县城|乡村?)(?:学校)?$/;
/** A county or the like that stands alone: 东川县96%. */
const PLACE = /^[\u4e00-\u9fff]{2,3}[县区市镇旗]$/;
/** A name that begins with such a place. */
const OF_PLACE = /^[\u4e00-\u9fff]{2,3}[县旗]/;
const OF_OTHER_PLACE = /^[\u4e00-\u9fff]{1,3}[区市镇]/;

/**
 * The whole name of a value whose head stands once: 小学教师学历比例85%、初中96%, 近视率：6岁儿童控制在3%左右, 体质达标率
 * 92%，其中城区93%. `last` is the value before it in the sentence. 学历比例小学 is turned round.
 */
export function qualified(context: ClauseContext, phrase: Phrase, unit: string | null, last: Said | null): Phrase {
  const { text } = phrase;
  if (isBare(text)) return underTopic(context, phrase, last) ?? likeTheLast(phrase, unit, last);
  if (unit === '%' && BEARER.test(text)) return underTopic(context, phrase, last) ?? phrase;
  if (unit !== '%') return ofTrained(context, phrase);
  const behind = longestQualifier((word) => text.endsWith(word));
  const before = text.slice(0, text.length - behind.length);
  return behind !== '' && isCompleteName(before) ? { ...phrase, text: behind + before } : phrase;
}

/** Who is trained, as the head of an item says it: 完善教师培养培训体系. */
const TRAINED =
  /(教师|校长|园长|班主任|辅导员|教练员|保育员|护理员|医务人员|乡村医生|干部|农民|职工|社工)(?:队伍|全员)?(?:培养)?(?:培训|轮训|研修)/;
const TRAINING = /^(.*)((?:培训|轮训|研修))$/;
/** Somebody is named already: 骨干教师培训, 新型职业农民培训. */
const SOMEBODY = /[师长员民工生医人匠]|干部|主任|骨干|者/;

/** 组织市级以上培训1000人 leaves to the head of its item who is trained: 市级以上教师培训. */
function ofTrained({ source, clause }: ClauseContext, phrase: Phrase): Phrase {
  const [, before = '', training] = TRAINING.exec(phrase.text) ?? [];
  if (training === undefined || SOMEBODY.test(before)) return phrase;
  const who = TRAINED.exec(source.slice(0, clause.start))?.[1];
  return who === undefined ? phrase : { ...phrase, text: before + who + training };
}

/** True for a word, or several (小学、初中), that only tell of whom or where. */
export function isBare(text: string): boolean {
  return (
    text !== '' &&
    text.split(/[、和与及]/).every((word) => QUALIFIERS.includes(word) || PEOPLE.exec(word)?.[0] === word || PLACE.test(word))
  );
}

/** Who or where a share is told of, by the word it ends with: 中等职业学校, 民族地区. */
const BEARER = /^[\u4e00-\u9fff]{2,12}(?:学校|院校|高校|幼儿园|地区|社区|街道|乡镇|城区|市区|阶段|教师|机构|企业|人群|家庭)$/;

/** 学历比例：小学达到85%，初中达到95%: the head is the name before the colon, until a value behind it has another name. */
export function underTopic({ source, text, dates, topic }: ClauseContext, phrase: Phrase, last: Said | null): Phrase | null {
  if (topic === null) return null;
  const head = phraseIn(source, text, dates, topic.start, topic.end);
  const left = last !== null && last.span.start > topic.end && !last.phrase.text.endsWith(head.text);
  return isCompleteName(head.text) && !left
    ? { ...phrase, text: phrase.text + head.text, scope: phrase.scope ?? head.scope }
    : null;
}

/** 小学生近视率38%、初中生60%: the qualifier stands for the one of the value before, else goes before its name. */
function likeTheLast(phrase: Phrase, unit: string | null, last: Said | null): Phrase {
  if (unit !== '%' || last?.unit !== unit || last.kind === 'rate' || !isCompleteName(last.phrase.text)) return phrase;
  const name = last.phrase.text;
  const place = PLACE.test(phrase.text);
  const own = place
    ? (OF_PLACE.exec(name)?.[0] ?? '')
    : (PEOPLE.exec(name)?.[0] ?? longestQualifier((word) => name.startsWith(word)));
  // 城区 is added to 高中阶段毛入学率, and takes the place of 农村 only.
  if (!place && own !== '' && AREA.test(own) !== AREA.test(phrase.text))
    return AREA.test(own) ? phrase : { ...phrase, text: phrase.text + name, scope: phrase.scope ?? last.phrase.scope };
  // 社区 and 城市 begin names that are of no place.
  if ((place && own === '' && OF_OTHER_PLACE.test(name)) || own.length === name.length) return phrase;
  return { ...phrase, text: phrase.text + name.slice(own.length), scope: phrase.scope ?? last.phrase.scope };
}

function longestQualifier(fits: (word: string) => boolean): string {
  return QUALIFIERS.filter(fits).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
