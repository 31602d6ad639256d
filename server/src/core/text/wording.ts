/** A sentence a person reads, in both languages; the edge picks one. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Wording;

/** Words of the draft in quotation marks, their own turned into the inner kind: “清江市‘十五五’主要指标”. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The locale for a language tag such as `zh-cn`, `zh-Hans` or `en-US`: Chinese unless it is clearly something else. */
export function localeOf(tag: string | undefined): Locale {
  return tag === undefined || /^zh/i.test(tag) ? 'zh' : 'en';
}
