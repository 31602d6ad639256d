import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { rememberEach } from '../text/remember.ts';

const LAST_BRACKET = /[（(〔【]([^（()）〔〕【】]{3,80})[）)〕】][。；;]?[\s\u3000]*$/;
/** A name that ends as those of bodies do and begins with a level or a place, whether or not any table knows it. */
const BODY =
  /^(?:市|省|县|区|州|旗|盟|国务院|国家|全国|各|高新区|经开区|[\u4e00-\u9fff]{1,6}(?:市|县|区))[\u4e00-\u9fff“”]{1,20}(?:局|委|办|室|厅|部|院|馆|中心|会|所|站|社|处|集团|公司|大学|学校|学院|幼儿园|单位|部门|专班|宫|机构|银行|支队|支行|分行)$/;

/** True for a line that closes with a bracket of names such as only bodies have: （市科创委、市前海管理局）. */
export const endsInUnits = rememberEach(({ text }: Block): boolean => {
  const names = LAST_BRACKET.exec(text.slice(-90))?.[1]?.split(/[、，,；;]/) ?? [];
  return names.length > 0 && names.every((name) => BODY.test(name.trim()));
});

/** The same of the last line of an item. */
export function itemEndsInUnits({ blocks, starts }: PlanDocument, { block, extent }: Heading): boolean {
  let last = block;
  while ((starts[last + 1] ?? Infinity) < extent.end) last += 1;
  while (last > block && blocks[last]?.text.trim() === '') last -= 1;
  const line = blocks[last];
  return line !== undefined && endsInUnits(line);
}
