import { matches } from '../text/matches.ts';
import { isOneAway } from '../text/near.ts';
import { isKnownOffice, isKnownUnit } from './unit-names.ts';
import { looksLikeUnit } from './unit-shapes.ts';

/** Whose names stand after a label: units in one of the three roles, or nothing that is ours (`other`: a time, a person). */
export type LabelRole = NamingRole | 'other';

type NamingRole = 'lead' | 'joint' | 'support';

/**
 * What stands before 单位/部门/处室… in a label, by the role it gives. 惯例：牵头 leads; 责任 alone makes no
 * difference between the units; the rest support. 主办单位 is the host of an event or of a web page too.
 */
const ROLE_WORDS: Readonly<Record<NamingRole, readonly string[]>> = {
  lead: ['牵头负责', '牵头责任', '责任牵头', '总牵头', '牵头', '主责'],
  joint: [
    '牵头及责任',
    '牵头和责任',
    '责任落实',
    '组织实施',
    '主要责任',
    '主体责任',
    '具体责任',
    '共同责任',
    '责任',
    '落实',
    '实施',
    '负责',
    '主办',
    '承办',
    '承担',
    '执行',
    '主管',
    '监管',
    '督办',
    '推进',
  ],
  support: [
    '参与配合',
    '配合责任',
    '责任配合',
    '协同配合',
    '协同责任',
    '其他责任',
    '协同参与',
    '配合',
    '参与',
    '参加',
    '协办',
    '协助',
    '会同',
    '协同',
    '协作',
    '支持',
    '联办',
    '指导',
  ],
};

/** What a label names: 责任单位, 责任部门, 责任处室 (inside a bureau), 责任主体. */
const NOUNS = ['单位和部门', '部门和单位', '单位', '部门', '处室', '科室', '股室', '机构', '主体', '地区', '县区'];

/** Groups inside a note that name no unit: （责任单位：…；完成时限：2026年12月）, （责任领导：…；责任单位：…）. */
const OTHER_WORDS = [
  '完成时限', '完成时间', '时间节点', '时间安排', '进度安排', '完成期限', '办结时限', '实施时间', '工作时限', '时限要求', '时限', '时间',
  '责任领导', '分管领导', '牵头领导', '包保领导', '联系领导', '责任人员', '责任人', '牵头人', '联系人', '负责人', '联系电话',
]; // prettier-ignore

/** Roles that also name the hosts of an event (承办单位 in a programme, 实施主体 in running text), so that they need a bracket around them or a stronger label beside them. */
const WEAK_WORDS = new Set([
  '落实',
  '实施',
  '负责',
  '主办',
  '承办',
  '承担',
  '执行',
  '主管',
  '监管',
  '督办',
  '推进',
  '指导',
  '协办',
  '组织实施',
  '参加',
  '参与',
  '支持',
  '联办',
]);

const QUALIFIER = '(?:市县(?:级)?|各地|地方|省级|市级|县级|区级|国家级|工作|省直|市直|县直|区直|省|市|县|区|主要|第一|具体)?';
const ROLE_OF = new Map<string, NamingRole>(
  (['lead', 'joint', 'support'] as const).flatMap((role) => ROLE_WORDS[role].map((word) => [word, role] as const)),
);
const WORDS = [...ROLE_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** A label with its colon: 责任单位：, 市级牵头部门:, 牵头（责任）单位：, 完成时限：; group 1 is the role word, 2 a bare role word, 3 another word. */
export const LABEL = new RegExp(
  `${QUALIFIER}(?:(${WORDS})(?:[（(][\\u4e00-\\u9fff]{1,4}[）)])?(?:${NOUNS.join('|')})(?:[（(][\\u4e00-\\u9fff]{1,4}[）)])?|(牵头负责|牵头|责任分工|职责分工|任务分工|责任|协同配合|配合|参与|协办)|(${OTHER_WORDS.join('|')}|(?:牵头|责任|分管|包保|联系|包联|督办)?[省市县区州]级?领导))[ \\u3000]?[:：]`,
  'g',
);

/** A column head that holds units, its spaces removed: 责任单位, 牵头部门, 责任部门（单位）. */
const COLUMN = new RegExp(
  `^${QUALIFIER}(${WORDS})(?:[（(][\\u4e00-\\u9fff]{1,4}[）)])?(?:${NOUNS.join('|')})(?:[（(][\\u4e00-\\u9fff]{1,4}[）)])?$`,
);

/** One label as found in a text. */
export interface Label {
  readonly start: number;
  /** After the colon. */
  readonly end: number;
  readonly role: LabelRole;
  /** True where it needs a bracket around it to count: a bare 牵头：, 承办单位：. */
  readonly weak: boolean;
  /** The label that was meant where it is misspelt (牵头单为：) or its colon is missing (牵头单位市教育局); null where it is right. */
  readonly meant: string | null;
}

/** Every label of a text, from left to right; `by` is added to its offsets. */
export function findLabels(text: string, by = 0): Label[] {
  const labels: Label[] = [];
  const colon = /[:：]/.test(text);
  for (const match of colon ? matches(LABEL, text) : []) {
    const [whole, word, bare, other] = match;
    const key = word ?? bare;
    const role: LabelRole = other !== undefined || key === undefined ? 'other' : (ROLE_OF.get(key) ?? 'joint');
    const weak = bare !== undefined || (word !== undefined && WEAK_WORDS.has(word));
    labels.push({ start: match.index + by, end: match.index + by + whole.length, role, weak, meant: null });
  }
  const slips = findSlips(text, by, colon).filter(
    (slip) => !labels.some(({ start, end }) => start < slip.end && slip.start < end),
  );
  return slips.length === 0 ? labels : [...labels, ...slips].sort((a, b) => a.start - b.start);
}

/** Labels whose slips are told: the usual ones alone, since 参会单位 is no 参与单位 and 主办单位 no 协办单位. */
const USUAL = ['牵头', '责任', '配合'].flatMap((word) => ['单位', '部门', '处室', '科室'].map((noun) => word + noun));
/** Words one character away that are right: 联合单位, 综合部门, 龙头单位, 配套单位; 牵头人, 责任单. */
const OTHERS = /^(?:[联综龙源码整结组融符]|配[套建送备置]|责成|[委主信]任|责任[主人书]|.*[人员]$)/;
/** 牵头单为： at the start of a bracket or of a group in it. */
const NEAR_LABEL = /(?<=^[ \u3000]{0,8}|[（(〔【[；;，,][ \u3000]?)[\u4e00-\u9fff]{3,5}(?=[:：])/g;
/** 牵头单位市教育局、: the label, then what should stand behind a colon. */
const NO_COLON =
  /(?<=^[ \u3000]{0,8}|[（(〔【[；;][ \u3000]?)(?:牵头|责任|配合)(?:单位|部门)(?=([\u4e00-\u9fff]{3,16}?)(?:[、，,；;（(）)〕】\]]|$))/g;

/** 区政府有关部门, 各乡镇政府; 县爱卫办, 区建设管理局. */
const CLASS =
  /^[省市州县区旗各].{0,8}(?:有关部门|人民政府|政府|管委会)$|^[省市州县区旗](?!.*(?:有关|相关|单位|部门|[的要将把]))[\u4e00-\u9fff]{2,10}[局委办厅]$/;

/** Usual labels with one character wrong, lost or put in, and such as lost their colon before the name of a known unit. */
function findSlips(text: string, by: number, colon: boolean): Label[] {
  const slips: Label[] = [];
  const add = (start: number, end: number, meant: string): void => {
    const role = ROLE_OF.get(meant.slice(0, 2)) ?? 'joint';
    slips.push({ start: start + by, end: end + by, role, weak: true, meant });
  };
  for (const { 0: word, index } of colon ? matches(NEAR_LABEL, text) : []) {
    const meant = USUAL.includes(word) || OTHERS.test(word) ? undefined : USUAL.find((label) => isOneAway(label, word));
    if (meant !== undefined) add(index, index + word.length + 1, meant);
  }
  for (const { 0: word, 1: name = '', index } of matches(NO_COLON, text)) {
    // What is read from its first word on, and not from the start of the line, is what stands in a bracket.
    const inBracket = (index === 0 && by > 0) || /[（(〔【[]/.test(text[index - 1] ?? '');
    if ((inBracket && looksLikeUnit(name)) || isKnownUnit(name) || isKnownOffice(name) || CLASS.test(name))
      add(index, index + word.length, word);
  }
  return slips;
}

/** Whose columns list firms and schools (承担单位, 主管部门 of a list of projects), not who answers for a task. */
const LISTED = new Set(['主办', '承担', '执行', '主管', '监管', '督办', '推进', '指导']);

/** The role a table column gives its units, or null where the column holds something else. */
export function columnRole(head: string): NamingRole | null {
  const word = COLUMN.exec(head.replace(/[\s\u3000*]/g, ''))?.[1];
  return word === undefined || LISTED.has(word) ? null : (ROLE_OF.get(word) ?? null);
}
