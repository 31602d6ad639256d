import { parseArgs } from 'node:util';
import { type Locale, localeOf, type Severity } from '../core/index.ts';

export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
const COMMANDS = ['check', 'inspect', 'fix', 'rules', 'help', 'version'] as const;

/** One call of the command line, checked. */
export interface Options {
  readonly command: (typeof COMMANDS)[number];
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly indicators: readonly string[];
  readonly units: readonly string[];
  readonly config: string | null;
  readonly noConfig: boolean;
  readonly locale: Locale;
  readonly failOn: Exclude<Severity, 'hint'> | 'never';
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly baseline: boolean;
  readonly jobs: number | null;
}

/** Reads the words of a call; a string says what is wrong with it. */
export function readOptions(words: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
    const [word, ...paths] = positionals;
    const command = values.help ? 'help' : values.version ? 'version' : COMMANDS.find((it) => it === (word ?? 'help'));
    if (command === undefined) return `没有“${word}”这个命令；可用：${COMMANDS.join('、')}`;
    const format = FORMATS.find((it) => it === values.format);
    if (format === undefined) return `--format 只能是 ${FORMATS.join('、')}`;
    const failOn = FAIL_ON.find((it) => it === values['fail-on']);
    if (failOn === undefined) return `--fail-on 只能是 ${FAIL_ON.join('、')}`;
    if (values.jobs !== undefined && !/^[1-9]\d{0,3}$/.test(values.jobs)) return '--jobs 须是不小于 1 的整数';
    return {
      command,
      paths,
      format,
      failOn,
      indicators: values.indicators,
      units: values.units,
      config: values.config ?? null,
      noConfig: values['no-config'],
      locale: localeOf(values.locale),
      fix: values.fix,
      dryRun: values['dry-run'],
      baseline: values.baseline,
      jobs: values.jobs === undefined ? null : Number(values.jobs),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  indicators: { type: 'string', multiple: true, default: [] as string[] },
  units: { type: 'string', multiple: true, default: [] as string[] },
  config: { type: 'string' },
  'no-config': { type: 'boolean', default: false },
  locale: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;
