import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { rememberEach } from '../text/remember.ts';

const LAST_BRACKET = /[（(〔【]([^（()）〔〕【】]{3,80})[）)〕】][。；;]?[\s\u3000]*$/;
/** A name that ends as those of bodies do and begins with a level or a place, whether or not any table knows it. */
const BODY =
  /^(?:市|省|县|区|州|旗|盟|国务院|国家|全国|各|高新区|经开区|[\u4e00-\u9fff]{1,6}(?:市|县|区))[\u4e00-\u9fff“”]{1,20}(?:局|委|办|室|厅|部|院|馆|中心|会|所|站|社|处|集团|公司|大学|学校|学院|幼儿园|单位|部门|专班|宫|机构|银行|支队|支行|分行)$/;

/** Bodies that stand outside any level: 太原海关, 人民银行太原市分行, 山西证监局, 国网山西电力公司, 长江水利委员会. */
const OUTSIDE =
  /^(?:中国)?(?:人民银行|农业发展银行|国家开发银行)[\u4e00-\u9fff]{0,10}(?:分行|支行|中心支行)$|^[\u4e00-\u9fff]{2,8}(?:海关|海事局|海警局|监管局|监管分局|监管办|证监局|银保监局|电网|税务局|水利委员会|通信管理局|邮政管理局|气象局)$|^(?:国网|国家电网|南方电网|中国(?:移动|电信|联通|铁路|铁塔|邮政|石油|石化))[\u4e00-\u9fff]{2,14}(?:公司|局)$/;

/** 参与单位：…, 实施单位：…: a line of its own that says who, whatever it calls them. */
const SAYS_WHO = /^[\s\u3000]*[\u4e00-\u9fff]{2,6}(?:单位|部门|主体|处室|科室|学校|乡镇|街道)[：:]/;

/** True for a line that closes with a bracket of names such as only bodies have: （市科创委、市前海管理局）. */
export const endsInUnits = rememberEach(({ text }: Block): boolean => {
  if (SAYS_WHO.test(text)) return true;
  const names = LAST_BRACKET.exec(text.slice(-90))?.[1]?.split(/[、，,；;]/) ?? [];
  return names.length > 0 && names.every((name) => isBody(name.trim().replace(/等(?:单位|部门)?$/, '')));
});

function isBody(name: string): boolean {
  return BODY.test(name) || OUTSIDE.test(name);
}

/** The same of the last line of an item. */
export function itemEndsInUnits({ blocks, starts }: PlanDocument, { block, extent }: Heading): boolean {
  let last = block;
  while ((starts[last + 1] ?? Infinity) < extent.end) last += 1;
  while (last > block && blocks[last]?.text.trim() === '') last -= 1;
  const line = blocks[last];
  return line !== undefined && endsInUnits(line);
}
