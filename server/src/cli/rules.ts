import { CONFIG_RULES, isRuleId, RULE_IDS, RULES } from '../core/index.ts';
import { SEVERITY_WORDS } from '../formats/pretty.ts';
import { readRulePage } from './package-files.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `plancheck rules [ID]`: the catalogue, or one rule's page. */
export async function rules(options: Options, terminal: Terminal): Promise<number> {
  const [id] = options.paths;
  if (id === undefined) {
    terminal.out(catalogue(options));
    return 0;
  }
  if (!isRuleId(id)) {
    terminal.err(options.locale === 'zh' ? `plancheck: 没有“${id}”这条规则\n` : `plancheck: there is no rule ${id}\n`);
    return 2;
  }
  terminal.out((await readRulePage(terminal.program, id)) ?? catalogue(options, id));
  return 0;
}

function catalogue({ locale }: Options, only?: string): string {
  const known = new Map([...RULES, ...CONFIG_RULES].map((rule) => [rule.id as string, rule]));
  return RULE_IDS.flatMap((id) => {
    const rule = known.get(id);
    if (rule === undefined || (only !== undefined && id !== only)) return [];
    return [`${id.padEnd(24)}${SEVERITY_WORDS[rule.severity][locale]}  ${rule.title[locale]}\n`];
  }).join('');
}
