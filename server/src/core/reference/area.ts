/** The whole that a plan is for: 全市, 我县, 市域, and a place by its name (清江市). The country is another whole than the city's. */
const WHOLE = /^(?!全国|我国)[全我本各]|^[市县省区]域$|^[\u4e00-\u9fff]{2,}[省市县州盟旗]$/;

/** The area a value is said of, or null for the whole that the plan is for: 全市 in a city's plan tells nothing apart, 农村 does. */
export function partOf(scope: string | null): string | null {
  return scope === null || scope === '' || WHOLE.test(scope) ? null : scope;
}
