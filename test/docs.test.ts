import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRuleId, RULE_IDS, type RuleId, RULES } from '../server/src/core/index.ts';
import { CONFIG_RULES } from '../server/src/core/reference/problem.ts';
import { check, markFindings } from './support/check.ts';
import { problemsIn, readPage, type RulePage, type Sample } from './support/rule-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What the rules say of themselves, those that read configuration files included. */
const catalogue = new Map([...RULES, ...CONFIG_RULES].map((rule) => [rule.id, rule]));
const pages = new Map<RuleId, RulePage>();
for (const id of RULE_IDS) {
  const file = path.join(root, 'docs/rules', `${id}.md`);
  if (existsSync(file)) pages.set(id, readPage(readFileSync(file, 'utf8')));
}

describe('rule pages', () => {
  it('there is one for every rule', () => {
    const missing = RULE_IDS.filter((id) => !pages.has(id));
    assert.deepEqual(missing, []);
  });

  it('there is a rule for every page', () => {
    const strays = readdirSync(path.join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => file.replaceAll('\\', '/').replace(/\.md$/, ''))
      .filter((id) => !isRuleId(id));
    assert.deepEqual(strays, []);
  });

  for (const [id, page] of pages) {
    describe(id, () => {
      it('has the shape of a page', () => {
        assert.equal(page.id, id);
        assert.equal(page.title, catalogue.get(id)?.title.zh);
        assert.equal(page.english, catalogue.get(id)?.title.en);
        assert.deepEqual(page.sections, ['✗', '✓', '说明', '依据', '理由']);
      });

      it('marks what it finds', () => {
        assert.ok(page.wrong.length > 0, 'no ✗ sample');
        for (const sample of page.wrong) {
          assert.match(sample.text, /⟦/, 'a ✗ sample marks the place with ⟦⟧');
          checkSample(page, sample);
        }
      });

      it('leaves the right ones alone', () => {
        assert.ok(page.right.length > 0, 'no ✓ sample');
        for (const sample of page.right) checkSample(page, sample);
      });
    });
  }

  it('the index is fresh (UPDATE=1 rewrites it)', () => {
    const file = path.join(root, 'docs/rules/README.md');
    const fresh = ruleIndex();
    if (process.env['UPDATE']) writeFileSync(file, fresh);
    assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', fresh);
  });
});

describe('documents', () => {
  it('README.md names settings that there are', () => {
    const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
    const named = [...read('README.md').matchAll(/`(plancheck\.(?!yaml)[a-zA-Z.]+)`/g)].map((match) => match[1] ?? '');
    const manifest = read('package.json');
    assert.deepEqual(
      named.filter((setting) => !manifest.includes(`"${setting}"`)),
      [],
    );
  });

  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('examples')];
  for (const document of documents) {
    it(`${document} links to what is there`, () => {
      const text = readFileSync(path.join(root, document), 'utf8');
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => decodeURI(match[1] ?? ''));
      const missing = targets.filter((target) => !existsSync(path.join(root, path.dirname(document), target)));
      assert.deepEqual(missing, []);
    });
  }
});

function checkSample({ id, references }: RulePage, sample: Sample): void {
  assert.ok(isRuleId(id));
  if (sample.kind === 'plan') {
    check(id, sample.text, references);
    return;
  }
  const text = sample.text.replace(/[⟦⟧]/g, '');
  const found = problemsIn({ ...sample, text }).filter(({ rule }) => rule === id);
  assert.equal(markFindings(text, found), sample.text);
}

const FAMILIES = { numbering: '层次序数', unit: '责任单位', target: '指标与目标值', config: '配置文件' };
const SEVERITY_NAMES = { error: '错误', warning: '警告', info: '信息', hint: '提示' };

/** docs/rules/README.md: every rule with its page, its title and the severity of its surest finding. */
function ruleIndex(): string {
  const lines = ['# 规则一览', '', '由 `npm run update` 生成。级别为该规则最有把握时的级别。', ''];
  for (const [family, name] of Object.entries(FAMILIES)) {
    lines.push(`## ${name}`, '', '| 规则 | 查什么 | 级别 |', '| --- | --- | --- |');
    for (const id of RULE_IDS.filter((it) => it.startsWith(`${family}/`))) {
      const rule = catalogue.get(id);
      if (rule !== undefined) lines.push(`| [${id}](${id}.md) | ${rule.title.zh} | ${SEVERITY_NAMES[rule.severity]} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
}
