import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The shots that the documents show: shot → name in docs/images/. */
const kept: Readonly<Record<string, string>> = {
  example: 'editor',
  'hover-target': 'hover',
  'light-bulb': 'light-bulb',
  renumber: 'renumber',
  'insert-section': 'insert-section',
  snippet: 'snippet',
  tasks: 'tasks',
  indicators: 'indicators',
  walkthrough: 'walkthrough',
  'rule-page': 'rule-page',
  ignore: 'ignore',
  'tour-1-new': 'tour-1-new',
  'tour-2-write': 'tour-2-write',
  'tour-3-findings': 'tour-3-findings',
  'tour-4-number': 'tour-4-number',
  'tour-5-unit': 'tour-5-unit',
  'tour-6-target': 'tour-6-target',
  'tour-7-tasks': 'tour-7-tasks',
  'tour-8-indicators': 'tour-8-indicators',
  'tour-9-folder': 'tour-9-folder',
};

const limit = 300_000;

/** Copies this run's Chinese shots into docs/images/; throws where one is heavier than a page should carry. */
export function keepPictures(out: string): void {
  const images = join(import.meta.dirname, '../../../docs/images');
  mkdirSync(images, { recursive: true });
  for (const [shot, name] of Object.entries(kept)) {
    const from = join(out, `zh-cn-${shot}.png`);
    if (!existsSync(from)) continue;
    if (statSync(from).size > limit) throw new Error(`${from} is larger than ${limit} bytes`);
    copyFileSync(from, join(images, `${name}.png`));
  }
}
