import type { Block } from '../document/document.ts';
import { parseCjkOrdinal } from '../numbering/ordinal.ts';
import { matches } from '../text/matches.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** 城东、城西、城南四大片区: names in a row and, right behind them, how many they are said to be. Offsets count from the block's start. */
export interface NamedCount {
  /** 四大片区 */
  readonly span: Span;
  readonly count: number;
  /** How many names there are, at least and at most: 和 may stand inside one. */
  readonly least: number;
  readonly most: number;
}

/** The counts of a block that stand behind the names they count. */
export const readNamedCounts: (block: Block) => readonly NamedCount[] = rememberEach(({ text }) => findCounts(text));

const COUNT =
  /(?<![第十百千\d等和与及、的以])([三四五六七八九十])大(?:重点|主导|支柱|特色|优势|核心|主要|关键|新兴|未来)?(?:领域|产业|基地|体系|工程|行动|板块|片区|平台|方面|环节|系统|集群|任务|举措|机制|群体|区域|流域|战略|计划|专项|品牌|中心|抓手)/g;

/** A name in such a row is no longer. */
const LONGEST_NAME = 14;
const NAMES = 3;

function findCounts(text: string): NamedCount[] {
  if (!text.includes('大') || !text.includes('、')) return [];
  return matches(COUNT, text).flatMap((match) => {
    const row = /[^。；;：:，,！？!?“”"（）()《》\s]{5,120}$/.exec(text.slice(Math.max(0, match.index - 120), match.index));
    const count = parseCjkOrdinal(match[1] ?? '');
    if (row === null || count === null) return [];
    const start = match.index - row[0].length;
    const names = row[0].split('、');
    // 围绕甲、乙，丙、丁四大领域: the row may begin before the comma, and behind a bracket no one can tell.
    const whole = start === 0 || /[。；;：:]/.test(text.charAt(start - 1)) || !/、/.test(clauseBefore(text, start));
    if (!whole || names.length < NAMES || names.some((name) => name.length < 2 || name.length > LONGEST_NAME)) return [];
    const joints = (row[0].match(/和|与|及/g) ?? []).length;
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ span, count, least: names.length, most: names.length + joints }];
  });
}

function clauseBefore(text: string, end: number): string {
  return /[^。；;：:]*$/.exec(text.slice(Math.max(0, end - 120), end))?.[0] ?? '';
}
