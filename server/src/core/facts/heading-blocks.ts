import type { Block, PlanDocument } from '../document/document.ts';
import { readMarkers } from '../numbering/read-markers.ts';
import { rememberEach } from '../text/remember.ts';
import { withoutTags } from '../text/tags.ts';

/** 附件 / 附件1 / 附录2： on a line of its own, with or without its title: numbering starts anew below it. */
const ANNEX_TITLE =
  /^[\s\u3000\u200b]*附[\s\u3000]*[件录表][\s\u3000]*[0-9０-９一二三四五六七八九十]{0,3}[\s\u3000]*[:：]?[\s\u3000]*$|^[\s\u3000\u200b]*附件[0-9０-９]{1,2}[\s\u3000]+[^\s，。；]{2,40}$/;

/** 附件：1.×× — the 附件说明 of GB/T 9704-2012 7.3.4, whose numbers are no headings; 附：1.×× for short. */
const ANNEX_LIST = /^[\s\u3000\u200b]*附[\s\u3000]*(?:[件表录][\s\u3000]*)?[:：][\s\u3000]*\S/;

/** 注：1.数据来源于统计年报； below a table, whose numbers are no headings either. */
const NOTE_LIST = /^[\s\u3000\u200b]*(?:备[\s\u3000]*)?(?:注|说[\s\u3000]*明)[:：][\s\u3000]*1[.．、]/;

/** 专栏1 重大工程, 【专栏一】, 表2-1 项目清单: what is listed below counts for itself. */
const BOX_TITLE =
  /^[\s\u3000\u200b\ufeff]*[【[〔（(*#★■◆|]{0,4}[\s\u3000]*(?:专[\s\u3000]?栏[\s\u3000]*(?:[0-9０-９一二三四五六七八九十]{1,3}(?![0-9、.．])|[:：])|附?表[\s\u3000]*[0-9０-９]{1,2}(?:[-－—–.．][0-9０-９]{1,2})?(?![0-9、]))[^。，；]*$/;

/** — 3 — at the foot of a page, which parts no list. */
const PAGE_NUMBER =
  /^[\s\u3000]*(?:[-—–－·•]{1,2}[\s\u3000]*\d{1,3}[\s\u3000]*[-—–－·•]{1,2}|第[\s\u3000]*\d{1,3}[\s\u3000]*页)[\s\u3000]*$/;

/** 2026年1月3日 alone on its line: a notice ends with it. */
const SIGNING_DATE =
  /^[\s\u3000]*(?:\d{4}|[二两][〇○ＯO0零][一二三四五六七八九〇○ＯO0零]{2})[\s\u3000]?年[\s\u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[\s\u3000]?月[\s\u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[\s\u3000]?日[\s\u3000]*$/;

/** （此件公开发布）, which may stand below the date. */
const REMARK = /^[\s\u3000]*[（(][^（()）]{2,16}[）)][\s\u3000]*$/;

/** 主要目标任务责任分解方案: what is issued with a notice and stands below it without 附件. */
const DOCUMENT_TITLE =
  /^[\s\u3000]*[^\s\u3000，。；：、][^，。；：]{3,56}(?:方案|计划|规划|纲要|要点|分工|分工表|清单|意见|措施|规定|办法|细则)(?:[（(][^（()）]{1,20}[）)])?[\s\u3000]*$/;

/** 目录, 【目 录】, 应急预案目录：; group 1 is the name of the plan. */
const CONTENTS_TITLE = /^[\s\u3000]*[【[]?([\u3400-\u9fff“”《》]{0,24})目[\s\u3000]*[录次][】\]]?[\s\u3000]*[:：]?[\s\u3000]*$/;

/** What a block is to the numbering: `scope` counts the documents of the file, `list` blocks hold numbers that are no headings. */
export interface HeadingBlocks {
  readonly scope: readonly number[];
  readonly list: ReadonlySet<number>;
}

type LineKind =
  'annex title' | 'box title' | 'signing date' | 'remark' | 'document title' | 'annex list' | 'note list' | 'contents' | 'text';

/** What a line is by its own text. */
export const kindOf = rememberEach((block: Block): LineKind => {
  const text = withoutTags(block.text);
  if (text.length <= 120 && text.includes('附')) {
    if (ANNEX_TITLE.test(text)) return 'annex title';
    return ANNEX_LIST.test(text) ? 'annex list' : 'text';
  }
  if (NOTE_LIST.test(text)) return 'note list';
  if (text.length <= 60 && BOX_TITLE.test(text)) return 'box title';
  if (text.length < 40 && CONTENTS_TITLE.test(text)) return 'contents';
  if (text.length < 20 && SIGNING_DATE.test(text)) return 'signing date';
  if (text.length < 20 && REMARK.test(text)) return 'remark';
  return text.length <= 64 && DOCUMENT_TITLE.test(text) && readMarkers(block).length === 0 ? 'document title' : 'text';
});

/** True for a page number that copying left between two lines. */
export const isPageNumber = rememberEach(({ text }: Block): boolean => PAGE_NUMBER.test(withoutTags(text)));

/** True for the lines whose numbers, and those of the lines that go on with them, are no headings. */
export function opensList(block: Block): boolean {
  return kindOf(block) === 'annex list' || kindOf(block) === 'note list';
}

/** 附件：1.×× and 附表：… list annexes; a number in such a line is no task. */
export const isAnnexLine = rememberEach(({ text }: Block): boolean =>
  /^[\s\u3000\u200b]*附\s?[件表录][\s\u3000\d]*[:：]/.test(withoutTags(text)),
);

/** Finds the annexes, the 附件说明, the notes below tables and the table of contents in one pass. */
export function readHeadingBlocks(document: PlanDocument): HeadingBlocks {
  const scope: number[] = [];
  const list = new Set<number>();
  let current = 0;
  let inAnnexList = false;
  let nextNote = 0; // the number that goes on with a list of notes; 0 where none is open
  document.blocks.forEach((block, index) => {
    const kind = kindOf(block);
    if (kind === 'annex title' || opensDocument(document, index)) current += 1;
    scope.push(current);
    if (kind === 'annex list') {
      inAnnexList = true;
      list.add(index);
      return;
    }
    const text = withoutTags(block.text);
    if (isPageNumber(block)) return;
    const marker = readMarkers(block)[0];
    if (kind === 'note list') nextNote = 2;
    else if (nextNote > 0 && text.trim() !== '')
      nextNote = marker?.opensLine === true && marker.style === 'arabic-dot' && marker.ordinal === nextNote ? nextNote + 1 : 0;
    if (nextNote > 0 && text.trim() !== '') {
      list.add(index);
      return;
    }
    if (!inAnnexList || text.trim() === '') return;
    inAnnexList = text.length <= 60 && !/[。；]/.test(text) && marker?.style === 'arabic-dot';
    if (inAnnexList) list.add(index);
  });
  for (const index of contentsEntries(document)) list.add(index);
  return { scope, list };
}

/** True for the title of what a notice was issued with, which counts from one: it stands below the date that closes the notice. */
function opensDocument({ blocks }: PlanDocument, index: number): boolean {
  const title = blocks[index];
  if (title === undefined || kindOf(title) !== 'document title') return false;
  const above = blocks.slice(Math.max(0, index - FEW_LINES), index).filter(({ text }) => text.trim() !== '');
  const last = above.findLast((block) => kindOf(block) !== 'remark');
  if (last === undefined || kindOf(last) !== 'signing date') return false;
  const first = blocks.slice(index + 1, index + 1 + FEW_LINES).find((block) => readMarkers(block)[0]?.opensLine === true);
  return first !== undefined && readMarkers(first)[0]?.ordinal === 1;
}

/** Between a date and what it goes with stand so few lines, blank ones and a remark among them; behind a title, its opening words. */
const FEW_LINES = 12;

/** With the name of the plan a table of contents opens the draft; further down 重点项目目录 is the title of another list. */
const FIRST_LINES = 20;

/** The lines of a table of contents: from 目录 to where its first entries come again. */
function contentsEntries(document: PlanDocument): number[] {
  const title = document.blocks.findIndex(
    (block, index) =>
      kindOf(block) === 'contents' && (index < FIRST_LINES || CONTENTS_TITLE.exec(withoutTags(block.text))?.[1] === ''),
  );
  if (title < 0) return [];
  const opening: string[] = []; // the first two entries: a draft may have lost the first of its headings
  const entries: number[] = [];
  for (let index = title + 1; index < document.blocks.length; index += 1) {
    const block = document.blocks[index];
    if (block === undefined) break;
    const marker = readMarkers(block)[0];
    if (marker === undefined || !marker.opensLine) continue;
    const entry = entryOf(block);
    if (opening.includes(entry)) return entries;
    if (opening.length < 2) opening.push(entry);
    if (isLongEntry(block)) return [];
    entries.push(index);
  }
  return [];
}

/** What an entry of a table of contents is known by when it comes again as a heading. */
export function entryOf(block: Block): string {
  const marker = readMarkers(block)[0];
  return marker === undefined ? '' : marker.text + (/[\u3400-\u9fff]{1,6}/.exec(block.text.slice(marker.span.end))?.[0] ?? '');
}

/** Longer than any entry of a table of contents. */
export function isLongEntry({ text }: Block): boolean {
  return text.length > 60;
}
