import { isFormerStem } from '../lexicon/reforms.ts';
import { isKnownUnit, takeApart } from '../lexicon/unit-names.ts';
import { isBareUnit, isUnitClass, looksLikeUnit } from '../lexicon/unit-shapes.ts';
import { meantNames } from '../lexicon/unit-slips.ts';
import type { NoteBody } from './note-body.ts';

/**
 * Units alone, or many of them with a word of another kind behind (A、B、C负责；有关社会组织参与). After a sentence one
 * that is surely a unit makes units of as many strange names beside it: a name misspelt does not undo the note.
 */
export function areUnits({ names, verbs }: NoteBody, afterSentence: boolean): boolean {
  const others = names.filter(({ name }) => !isUnit(name));
  if (others.length === 0) return true;
  if (!verbs || !afterSentence) return false;
  if (others.length === 1 && names.length > 3) return true;
  const sure = names.filter(({ name }) => isKnownUnit(name) || isUnitClass(name) || SURE.test(name)).length;
  return sure >= others.length && others.every(({ name }) => STRANGE.test(name));
}

/** Units alone, and one of them surely so: after a label with a slip. */
export function areSure({ names }: NoteBody): boolean {
  return names.every(({ name }) => isUnit(name)) && names.some(({ name }) => isNamedUnit(name) || SURE.test(name));
}

const SURE = /^.{2,14}(?:[局厅委办署]|政府|管委会|办公室)$/;
/** What a name may hold that is no name we know: characters alone, and few. */
const STRANGE =
  /^(?!.*[的是要将把并不者]|[家学教师])(?:[\u4e00-\u9fff]{3,16}|各[县市区州省][（(][\u4e00-\u9fff、]{1,8}[）)][\u4e00-\u9fff]{2,8})$/;

/** True for what looks like a unit, and for a misspelt one. */
export function isUnit(name: string): boolean {
  return looksLikeUnit(name) || meantNames(name).length > 0;
}

/** Without label and verb only names that are surely units make a note. */
export function areNamed({ names }: NoteBody): boolean {
  const sure = names.filter(({ name }) => isNamedUnit(name) || (isUnitClass(name) && !isBareUnit(name)));
  return sure.length * 2 >= names.length;
}

/** True for a unit of the tables, one of before a reform (公务员局) and one misspelt; not for the rooms of a bureau. */
function isNamedUnit(name: string): boolean {
  return isKnownUnit(name) || isFormerStem(takeApart(name).stem) || meantNames(name).length > 0 || STANDING.test(name);
}

/**
 * Bodies that a government sets up, with its level (市人民政府教育督导委员会成员单位, 县委教育工作领导小组秘书组), and the
 * companies and banks of a place that it charges with a task (县供电公司, 人行青岭营业部).
 */
const STANDING =
  /^[省市州盟县区旗](?:委|人民政府|政府)?[\u4e00-\u9fff]{2,16}(?:委员会|领导小组|工作专班|指挥部|联席会议)(?:办公室|秘书组|成员单位)?$|^[省市州盟县区旗][\u4e00-\u9fff]{2,10}公司$|^人行[\u4e00-\u9fff]{2,8}[部行]$/;
