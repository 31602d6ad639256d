import picomatch from 'picomatch';
import type { Finding, References } from '../../server/src/core/index.ts';
import { readConfig } from '../../server/src/core/reference/config.ts';
import { readIndicatorSet } from '../../server/src/core/reference/indicator-set.ts';
import { loadReferences } from '../../server/src/core/reference/load.ts';
import { NO_REFERENCES } from '../../server/src/core/reference/references.ts';
import { readRegistry } from '../../server/src/core/reference/registry.ts';

/** A fenced sample of a page and what it is: a draft, or the text of one of the files a draft is held against. */
export interface Sample {
  readonly kind: 'plan' | 'plancheck' | 'indicators' | 'units';
  readonly text: string;
}

/** A rule's page under docs/rules, as far as a test can hold it to its word. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  /** What an English reader is told under the title; its first words, in bold, are the rule's English title. */
  readonly english: string;
  /** The names of its sections, in order. */
  readonly sections: readonly string[];
  /** Samples under ✗, with ⟦ ⟧ around what the rule finds. */
  readonly wrong: readonly Sample[];
  /** Samples under ✓, in which the rule finds nothing. */
  readonly right: readonly Sample[];
  /** What the page's drafts are held against: its fences ```yaml plancheck, ```yaml indicators, ```yaml units. */
  readonly references: References;
}

/**
 * Reads a page of the fixed shape: `# id  title`, `**English title.** …`, `## ✗`, `## ✓`, `## 说明`, `## 依据`, `## 理由`.
 * Samples are fences ```plan; on a config/* page they are the yaml fences.
 */
export function readPage(markdown: string): RulePage {
  const [, id = '', title = ''] = /^#\s+(\S+)\s+(.+)$/m.exec(markdown) ?? [];
  const sections = markdown.split(/^## /m).slice(1);
  const nameOf = (section: string) => (section.split('\n', 1)[0] ?? '').trim();
  const isSample = ({ kind }: Sample) => (kind === 'plan') !== id.startsWith('config/');
  const under = (name: string) =>
    sections
      .filter((it) => nameOf(it) === name)
      .flatMap(samplesIn)
      .filter(isSample);
  return {
    id,
    title: title.trim(),
    english: /^\*\*([^*\n]+)\.\*\* \S/m.exec(markdown)?.[1] ?? '',
    sections: sections.map(nameOf),
    wrong: under('✗'),
    right: under('✓'),
    references: referencesIn(samplesIn(markdown)),
  };
}

/** The files that lie beside the plancheck.yaml of a page. */
const PRESENT = ['units.yaml', 'reference/省规划.yaml'];

/** The problems that reading a configuration file of this kind gives. */
export function problemsIn({ kind, text }: Sample): readonly Finding[] {
  if (kind === 'plancheck') {
    const { indicators, registry } = readConfig(text).patterns;
    const unread = [...indicators, ...registry].filter(({ glob }) => !PRESENT.some((path) => picomatch.isMatch(path, glob)));
    const texts = { config: { path: 'plancheck.yaml', text }, ignored: null, sets: [], registries: [] };
    const { problems } = loadReferences({ ...texts, unread: unread.map((pattern) => ({ pattern, path: null })) });
    return problems.flatMap(({ findings }) => findings);
  }
  if (kind === 'indicators') return readIndicatorSet({ path: 'indicators.yaml', text }).problems;
  return kind === 'units' ? readRegistry({ text }).problems : [];
}

function referencesIn(samples: readonly Sample[]): References {
  const textsOf = (kind: Sample['kind']) => samples.filter((it) => it.kind === kind).map(({ text }) => text);
  const [config] = textsOf('plancheck');
  return {
    ...NO_REFERENCES,
    config: config === undefined ? NO_REFERENCES.config : readConfig(config).value,
    sets: textsOf('indicators').map((text) => readIndicatorSet({ path: 'indicators.yaml', text }).value),
    registry: textsOf('units').flatMap((text) => readRegistry({ text }).value),
  };
}

const KINDS: Record<string, Sample['kind']> = {
  plan: 'plan',
  'yaml plancheck': 'plancheck',
  'yaml indicators': 'indicators',
  'yaml units': 'units',
};

function samplesIn(section: string): Sample[] {
  return [...section.matchAll(/^```([^\n]+)\n([\s\S]*?)\n```$/gm)].flatMap(([, info = '', text = '']) => {
    const kind = KINDS[info.trim()];
    return kind === undefined ? [] : [{ kind, text }];
  });
}
