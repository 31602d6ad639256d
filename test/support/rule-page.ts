import { NO_REFERENCES, type References } from '../../server/src/core/index.ts';

/** A rule's page under docs/rules, as far as a test can hold it to its word. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  /** The names of its sections, in order. */
  readonly sections: readonly string[];
  /** Samples under ✗, with ⟦ ⟧ around what the rule finds. */
  readonly wrong: readonly string[];
  /** Samples under ✓, in which the rule finds nothing. */
  readonly right: readonly string[];
  /** What the page's samples are held against. */
  readonly references: References;
}

/** Reads a page of the fixed shape: `# id  title`, `## ✗`, `## ✓`, `## 说明`, `## 依据`, `## 理由`. */
export function readPage(markdown: string): RulePage {
  const [, id = '', title = ''] = /^#\s+(\S+)\s+(.+)$/m.exec(markdown) ?? [];
  const sections = markdown.split(/^## /m).slice(1);
  const nameOf = (section: string) => (section.split('\n', 1)[0] ?? '').trim();
  const samplesUnder = (name: string) => sections.filter((it) => nameOf(it) === name).flatMap(plansIn);
  return {
    id,
    title: title.trim(),
    sections: sections.map(nameOf),
    wrong: samplesUnder('✗'),
    right: samplesUnder('✓'),
    references: NO_REFERENCES,
  };
}

function plansIn(section: string): string[] {
  return [...section.matchAll(/^```plan\n([\s\S]*?)\n```$/gm)].map((match) => match[1] ?? '');
}
