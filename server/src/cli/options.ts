import { parseArgs } from 'node:util';
import { type Locale, localeOf, type Severity, type Wording } from '../core/index.ts';

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
const COMMANDS = ['check', 'inspect', 'fix', 'rules', 'help', 'version'] as const;

/** One call of the command line, checked. */
export interface Options {
  /** The call as it was made, for a worker to read again. */
  readonly words: readonly string[];
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
  readonly jobs: number;
}

/** What is wrong with a call, in the language it asked for. */
export interface UnusableCall {
  readonly message: Wording;
  readonly locale: Locale;
}

/** Reads the words of a call. */
export function readOptions(words: readonly string[]): Options | UnusableCall {
  const asked = words[words.indexOf('--locale') + 1];
  const locale = localeOf(words.includes('--locale') ? asked : words.find((it) => it.startsWith('--locale='))?.slice(9));
  try {
    return readValues(words, locale);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, option] = /'(--?[^' ]+)/.exec(message) ?? [];
    return { message: { zh: option === undefined ? message : `选项 ${option} 不可用`, en: message }, locale };
  }
}

function readValues(words: readonly string[], locale: Locale): Options | UnusableCall {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [word, ...paths] = positionals;
  const oneOf = (zh: string, en: string, allowed: readonly string[]): UnusableCall => ({
    message: { zh: `${zh} 只能是 ${allowed.join('、')}`, en: `${en} must be one of ${allowed.join(', ')}` },
    locale,
  });
  const command = values.help ? 'help' : values.version ? 'version' : COMMANDS.find((it) => it === (word ?? 'help'));
  if (command === undefined) return oneOf('命令', 'the command', COMMANDS);
  const format = FORMATS.find((it) => it === values.format);
  if (format === undefined) return oneOf('--format', '--format', FORMATS);
  const failOn = FAIL_ON.find((it) => it === values['fail-on']);
  if (failOn === undefined) return oneOf('--fail-on', '--fail-on', FAIL_ON);
  if (!/^[1-9]\d{0,3}$/.test(values.jobs)) return oneOf('--jobs', '--jobs', ['1', '2', '3', '…']);
  if (command === 'inspect' && paths.length !== 1) {
    return { message: { zh: 'inspect 要一个文件', en: 'inspect takes one file' }, locale };
  }
  return {
    words,
    command,
    paths,
    format,
    failOn,
    indicators: values.indicators,
    units: values.units,
    config: values.config ?? null,
    noConfig: values['no-config'],
    locale,
    fix: values.fix,
    dryRun: values['dry-run'],
    baseline: values.baseline,
    jobs: Number(values.jobs),
  };
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
  jobs: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;
