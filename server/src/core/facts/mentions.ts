import type { Block, PlanDocument } from '../document/document.ts';
import { parseCjkOrdinal } from '../numbering/ordinal.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

/** What can be pointed at by number beside the items: 附件2, 专栏3, 表1. */
export type MentionKind = 'annex' | 'panel' | 'table';

/** A place of the draft named by its number, where it stands (`definition`) or where the text points to it. */
export interface Mention {
  readonly kind: MentionKind;
  readonly ordinal: number;
  readonly definition: boolean;
  readonly span: Span;
}

/** 以下四个方面： 重点做好10项工作： — so many items announced at the end of a paragraph. */
export interface Announcement {
  readonly count: number;
  /** 工程 of 五大工程: the word each listed title must carry for the count to be of them. Empty for 以下四个方面：. */
  readonly noun: string;
  readonly span: Span;
}

interface BlockMentions {
  readonly mentions: readonly Mention[];
  readonly announcement: Announcement | null;
}

const NUMBER = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';

/** How each kind is pointed at, and how its own line begins. 附件说明 entries (附件：1.…) define their annexes too. */
const KINDS: readonly { kind: MentionKind; point: RegExp; define: RegExp }[] = [
  {
    kind: 'annex',
    point: new RegExp(`附件[ \\u3000]?${NUMBER}(?![.．、0-9])`, 'g'),
    // Behind a colon a title may be as long as that of a document with its annex, commas and all.
    define: new RegExp(
      `^[\\s\\u3000]*附件[ \\u3000]?${NUMBER}(?:[\\s\\u3000:：]*(?:$|[^，。；]{2,40}$)|[\\s\\u3000]*[:：][^。；]{2,120}$)`,
    ),
  },
  {
    kind: 'panel',
    point: new RegExp(`(?<=(?<!意)见|[参照按和及与、])专栏[ \\u3000]?${NUMBER}`, 'g'),
    define: new RegExp(`^[\\s\\u3000]*专栏[ \\u3000]?${NUMBER}(?![0-9])`),
  },
  {
    kind: 'table',
    point: new RegExp(`(?<=(?<!意)见|[参照按如和及与、])表[ \\u3000]?${NUMBER}(?![0-9.])`, 'g'),
    define: new RegExp(`^[\\s\\u3000]*(?:附)?表[ \\u3000]?${NUMBER}(?![0-9.])`),
  },
];

/** A line that names an annex, a panel or a table is no longer. */
const LONGEST_LINE = 140;

const ANNEX_ENTRY = /^[\s\u3000]*附件[\s\u3000]*[:：]/;
const NEXT_ENTRY = /^[\s\u3000]*([0-9]{1,2})[.．、]/;
const ENTRY = /(?:^|[:：\s\u3000])([0-9]{1,2})[.．、](?=[^0-9]|(?:19|20)[0-9]{2}年)/g;
/** What is counted is a matter of the plan: 四个方面, 10个方面工作, 三项任务, 五条措施; never 5个县. */
const ANNOUNCED = new RegExp(
  `${NUMBER}(?:(?:个|大|项|条|点|件)?(?:发展|重点|主要|具体|核心|关键|基本|总体|工作|改革|专项|重大|战略|保障)?(?:方面|任务|工作|措施|举措|重点|要求|原则|目标|工程|行动|计划|环节|问题|意见|要点|(?:民生)?实事)|[项条点])(?:的[^，。；：:]{1,8}|工作|任务|内容|要求|举措|措施|着手|入手|发力)?(?:如下)?[，,]?(?:分别是|分别为|主要是|主要有|具体是|具体为|具体包括|主要包括|包括|就是|即)?[：:][\\s\\u3000]*$`,
);

/** 集中实施五大工程。 in the paragraph above the items that bear that name. */
const ANNOUNCED_BY_NAME =
  /(?<=实施|推进|开展|抓好|落实|建设)([一二三四五六七八九十]{1,2})大(工程|行动|计划|任务|项目|体系|举措)(?=[，。；：])/;

/**
 * 实施七大人才行动计划: a title that counts what stands under it, by the word that each of them must then carry. Only what is
 * a matter of the plan is counted so: 深化五个合作, never 建设10个项目; and never 三大领域示范工程, which counts the fields.
 */
const ANNOUNCED_BY_TITLE =
  /(?<![第一二三四五六七八九十百\d])(?:([二三四五六七八九十]{1,2}|[0-9]{1,2})大|([两二三四五六七八九十]{1,2})[个项])(?![^，。；、]{0,6}(?:领域|方面|行业|产业|区域|板块|层面|环节))[^，。；、：“”\s]{0,10}?(行动|计划|工程|体系|任务|举措|措施|合作|机制|制度|转变|专项)$/;

/** What a title announces; offsets count from its start. */
export function announcementInTitle(title: string): Announcement | null {
  const match = ANNOUNCED_BY_TITLE.exec(title);
  if (match === null) return null;
  const [whole, large, small, noun = ''] = match;
  return {
    count: readNumber((large ?? small ?? '').replace('两', '二')),
    noun,
    span: { start: match.index, end: match.index + whole.length },
  };
}

/** The numbered places a block names, from its own text alone; offsets count from its start. */
export const blockMentions: (block: Block) => BlockMentions = rememberEach(({ text }) => ({
  mentions: readMentions(text),
  announcement: announcementBefore(text, text.length),
}));

/** All of a draft's mentions, in its order, with offsets in the draft. The lines after 附件：1.… go on with its list. */
export function readAllMentions(document: PlanDocument): Mention[] {
  const all: Mention[] = [];
  let inList = false;
  document.blocks.forEach((block, index) => {
    const { mentions } = blockMentions(block);
    if (mentions.length === 0 && !inList) return;
    const start = document.starts[index] ?? 0;
    for (const mention of mentions) {
      all.push({ ...mention, span: { start: start + mention.span.start, end: start + mention.span.end } });
    }
    const entry: RegExpExecArray | null = inList && block.text.length <= 80 ? NEXT_ENTRY.exec(block.text) : null;
    if (entry !== null) all.push(mention('annex', entry[1], true, start, start + entry[0].length));
    inList = entry !== null || ANNEX_ENTRY.test(block.text) || (inList && block.text.trim() === '');
  });
  return all;
}

function readMentions(text: string): Mention[] {
  if (!/附件|专栏|表/.test(text)) return [];
  const mentions: Mention[] = [];
  const short = text.length <= LONGEST_LINE;
  for (const { kind, point, define } of KINDS) {
    const own = short ? define.exec(text) : null;
    if (own !== null) {
      mentions.push(mention(kind, own[1], true, own.index, own.index + own[0].length));
      continue;
    }
    for (const match of matches(point, text))
      mentions.push(mention(kind, match[1], false, match.index, match.index + match[0].length));
  }
  if (ANNEX_ENTRY.test(text))
    for (const entry of matches(ENTRY, text))
      mentions.push(mention('annex', entry[1], true, entry.index, entry.index + entry[0].length));
  return mentions;
}

function mention(kind: MentionKind, number: string | undefined, definition: boolean, start: number, end: number): Mention {
  return { kind, ordinal: readNumber(number ?? ''), definition, span: { start, end } };
}

/** What a text announces right before `end`; offsets count from its start. */
export function announcementBefore(text: string, end: number): Announcement | null {
  const from = Math.max(0, end - 80);
  const tail = text.slice(from, end);
  for (const pattern of [ANNOUNCED, ANNOUNCED_BY_NAME]) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const [whole, number = '', noun = ''] = match;
    const start = from + match.index;
    const length = whole.trimEnd().replace(/[：:]$/, '').length;
    return { count: readNumber(number), noun, span: { start, end: start + length } };
  }
  return null;
}

function readNumber(text: string): number {
  if (/[0-9０-９]/.test(text)) return Number(text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
  return parseCjkOrdinal(text) ?? 0;
}
