import type { RuleId } from '../rules/rule-id.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';

/** What a reader of a file gives: what was usable, and what was not as findings in that file. Readers never throw. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Finding[];
}

/** The problems of one file, with the text that their offsets count in. */
export interface FileProblems {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

type ConfigRuleId = Extract<RuleId, `config/${string}`>;

/** The rules that `plancheck.yaml`, indicator sets and registries are read by; they read no draft, so they are not in `RULES`. */
export const CONFIG_RULES: readonly { readonly id: ConfigRuleId; readonly title: Wording; readonly severity: Severity }[] = [
  {
    id: 'config/syntax',
    severity: 'error',
    title: { zh: '配置文件写法有误，读不下去', en: 'A configuration file is malformed' },
  },
  { id: 'config/value', severity: 'error', title: { zh: '配置项的值不可用', en: 'A value in a configuration file is unusable' } },
  { id: 'config/unknown', severity: 'warning', title: { zh: '不认识的配置项', en: 'Unknown key in a configuration file' } },
  {
    id: 'config/file',
    severity: 'error',
    title: { zh: '配置所指的文件读不到', en: 'A file named in a configuration cannot be read' },
  },
];

/** A problem of the rule's usual severity. */
export function problem(rule: ConfigRuleId, span: Span, zh: string, en: string): Finding {
  const severity = CONFIG_RULES.find(({ id }) => id === rule)?.severity ?? 'error';
  return { rule, severity, span, message: { zh, en } };
}
