import type { Block } from '../document/document.ts';
import { toHalfWidth } from '../text/characters.ts';
import { matches } from '../text/matches.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** 公办园占比不低于50，: a share by its name, of ten and more, and no unit behind its number. 满意度 may be in points, 容积率 has none. */
const BARE_SHARE =
  /(?:占比|比例|比重|覆盖率|覆盖面|(?:入园|入学|巩固|普及|升学|就业|参保|达标|合格|优良|完成|利用|化|毕业|参与)率)(?:均|全部)?(?:提高|提升|稳定|保持|达)?[到至在]?(?:不低于|不少于|超过)?(?<=[到至在于过达])(?<number>[1-9]\d(?:\.\d{1,2})?|100) ?(?=(?:以上|左右|以内)?[，,。；;])/g;

/** Shares without their %; offsets count from the block's start, the number alone. */
export const lostPercents = rememberEach(({ text }: Block): readonly Span[] =>
  /[率比重例面]/.test(text)
    ? matches(BARE_SHARE, toHalfWidth(text)).map((match) => {
        const { number = '' } = match.groups ?? {};
        const start = match.index + match[0].lastIndexOf(number);
        return { start, end: start + number.length };
      })
    : [],
);
