import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { findingsIn } from '../support/check.ts';
import { expand } from './expand.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('snippets/plan.json', 'utf8')) as Record<string, Snippet>;

describe('snippets', () => {
  for (const [name, { body, prefix, description }] of Object.entries(snippets)) {
    const text = expand(body.join('\n'));

    it(`${name} expands to a draft in which nothing is found`, () => {
      const found = findingsIn(text).map((finding) => `${finding.rule} ${text.slice(finding.span.start, finding.span.end)}`);
      assert.deepEqual(found, [], text);
    });

    it(`${name} leaves no tab stop unread and no blank at a line's end`, () => {
      assert.doesNotMatch(text, /\$|[ \t]$/m);
    });

    it(`${name} is reached by Chinese and by pinyin`, () => {
      assert.ok(
        prefix.some((it) => /^[\u4e00-\u9fff]+$/.test(it)),
        'Chinese',
      );
      assert.ok(
        prefix.some((it) => /^[a-z]+$/.test(it)),
        'pinyin',
      );
      assert.match(description, / · /, 'both languages');
    });
  }

  it('have prefixes of their own', () => {
    const all = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(all, [...new Set(all)]);
  });

  it('stand one after another as one draft in which nothing is found', () => {
    const numbers = ['一', '二', '三'];
    const chapters = ['重点任务', '重大工程', '保障措施'].map((name, index) => {
      const body = snippets[name]?.body.join('\n') ?? '';
      return expand(body).replace(/^一、/, `${numbers[index]}、`);
    });
    const text = chapters.join('\n\n');
    assert.deepEqual(
      findingsIn(text).map((finding) => `${finding.rule} ${finding.message.zh}`),
      [],
    );
  });
});
