import { isRuleId, type RuleId } from '../rules/rule-id.ts';
import type { Reading } from './problem.ts';
import { openYaml } from './open-yaml.ts';
import { fieldsOf, itemsOf, placeOf, report, textOf } from './yaml-reader.ts';

/**
 * One finding that somebody has looked at and let stand: `.plancheck/ignored.yaml` keeps it beside the draft, never in it.
 * It holds as long as the quoted text and its paragraph stay as they were.
 */
export interface IgnoredFinding {
  readonly rule: RuleId;
  /** The draft, from the folder of `plancheck.yaml`, with `/` between its parts. */
  readonly path: string;
  /** The text underlined, without the space around it. */
  readonly text: string;
  /** `paragraphHash` of the paragraph it stands in; null where the rule is let stand in the whole draft (本文稿不再检查此项). */
  readonly paragraph: string | null;
  readonly reason: string;
  /** The day it was written down, such as 2026-11-22; empty where not told. The core knows no clock. */
  readonly when: string;
}

const ENTRY = { zh: '忽略项', en: 'An ignored finding' };

/** Reads `.plancheck/ignored.yaml`. Entries that name no rule or no draft are reported and left out. */
export function readIgnored(text: string): Reading<IgnoredFinding[]> {
  const reader = openYaml(text);
  const fields = fieldsOf(reader, reader.root, ['ignored'], { zh: '忽略清单', en: 'The list of ignored findings' });
  const value = itemsOf(reader, fields.get('ignored')?.value ?? null).flatMap((item): IgnoredFinding[] => {
    const entry = fieldsOf(reader, item, ['rule', 'path', 'text', 'paragraph', 'reason', 'when'], ENTRY);
    const word = (key: 'rule' | 'path' | 'text' | 'paragraph' | 'reason' | 'when'): string | null =>
      textOf(reader, entry.get(key), { zh: `${key} `, en: key });
    const rule = word('rule');
    const path = word('path');
    if (rule === null || path === null || !isRuleId(rule)) {
      const place = entry.get('rule')?.value ?? { start: placeOf(item).start, end: placeOf(item).start };
      report(reader, place, '忽略项要有 rule（规则）和 path（文稿）。', 'An ignored finding needs its rule and its path.');
      return [];
    }
    return [
      {
        rule,
        path,
        text: word('text') ?? '',
        paragraph: word('paragraph'),
        reason: word('reason') ?? '',
        when: word('when') ?? '',
      },
    ];
  });
  return { value, problems: reader.problems };
}

/** Writes `.plancheck/ignored.yaml`, one finding an entry, in the order given. What `readIgnored` reads back is equal. */
export function writeIgnored(ignored: readonly IgnoredFinding[]): string {
  const head = '# 已核对、准予保留的问题。由“忽略此条”和 plancheck check --baseline 写入；删去一项即恢复检查。\n';
  if (ignored.length === 0) return `${head}ignored: []\n`;
  const entries = ignored.map(({ rule, path, text, paragraph, reason, when }) => {
    const fields = { rule, path, text: text || null, paragraph, reason: reason || null, when: when || null };
    const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${JSON.stringify(value)}`]));
    return `  - ${lines.join('\n    ')}\n`;
  });
  return `${head}ignored:\n${entries.join('')}`;
}

/** A short name for a paragraph's text, blind to the space around it. Not for secrets: 53 bits that tell paragraphs apart. */
export function paragraphHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of text.trim()) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
