import type { Block } from '../document/document.ts';
import type { Marker } from '../numbering/marker.ts';
import { isRow, readMarkers, standsAlone } from '../numbering/read-markers.ts';
import { rewriteMarker } from '../numbering/style.ts';

/** What a missing number would be written like. */
export type Model = Pick<Marker, 'text' | 'style' | 'flaws'>;

/**
 * The marker that would carry `ordinal`, in one line before `end`: whole but glued on, or at the line's start without
 * its stop. Null where the line holds none. Offsets count from the block's start.
 */
export function findDamaged(block: Block, model: Model, ordinal: number, end: number): Marker | null {
  const { text } = block;
  if (isRow(text)) return null;
  const written = rewriteMarker(model.text, model.style, ordinal).trim();
  for (let at = text.lastIndexOf(written, end - 1); at > 0; at = text.lastIndexOf(written, at - 1)) {
    if (at >= end || !standsAlone(text, at, at + written.length)) continue;
    // 一、二季度, 一、二、三产: numbers in a row.
    if (/[一二三四五六七八九十]、$/.test(written) && /^[一二三四五六七八九十]/.test(text.slice(at + written.length))) continue;
    return lost(model, ordinal, at, written, [...model.flaws.filter((flaw) => flaw === 'comma-stop'), 'glued'], false);
  }
  const bare = written.replace(/[.．、]$/, '');
  const indent = /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
  if (bare === written || indent >= end || !text.startsWith(bare, indent)) return null;
  const opening = readMarkers(block)[0];
  if (opening?.opensLine === true || !BARE_TITLE.test(text.slice(indent + bare.length, indent + bare.length + 8))) return null;
  return lost(model, ordinal, indent, bare, ['bare'], true);
}

function lost(
  { style }: Model,
  ordinal: number,
  start: number,
  text: string,
  flaws: Marker['flaws'],
  opensLine: boolean,
): Marker {
  return { span: { start, end: start + text.length }, text, style, ordinal, opensLine, flaws };
}

/**
 * Words again, and none with which the number would be a count or a date: 12个县, 三年行动, 十分. A word that begins as a
 * measure does and is none counts: 20大力扶持, 8公益普惠.
 */
const BARE_TITLE =
  /^[\s\u3000]?(?:(?=大力|公益|公共|公平|公开|多途径|多渠道|多措并举|多元|人才|人民|人工|部署|分类|分级|分层|方便|小学|小微|平安|平台|家庭|家校|项目|成立|城乡|城市|城镇|线上|条件)|(?![个人名位户家所处座间套台辆项件次倍年月日天岁号吨亩米公平小万亿千百元级类期批条款章节篇部分是大方成点来多余几届线城五十种]))[“《\u3400-\u9fff]{2}/;
