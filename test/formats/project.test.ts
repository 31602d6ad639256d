import { strict as assert } from 'node:assert';
import picomatch from 'picomatch';
import type { Files } from '../../server/src/core/index.ts';
import { readProject } from '../../server/src/formats/project.ts';
import { workbook } from '../support/workbook.ts';

/** Files in a table instead of on a disk. */
function tableFiles(table: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    read: async (path) => {
      const content = table[path];
      return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? null);
    },
    find: async (globs) => Object.keys(table).filter((path) => globs.some((glob) => picomatch.isMatch(path, glob))),
  };
}

const SET = 'name: 甲\nindicators: [{name: 入园率, targets: [{year: 2030, value: 95}]}]\n';

describe('a project', () => {
  it('is read from plancheck.yaml and what it names, in that order, each file once', async () => {
    const files = tableFiles({
      'plancheck.yaml': 'indicators: [ref/b.csv, "ref/*"]\nunits: {registry: [units.yaml]}\n',
      'units.yaml': 'units: [县教育局]\n',
      'ref/a.yaml': SET,
      'ref/b.csv': '指标,2030年\n巩固率,99\n',
      'ref/c.xlsx': workbook({
        表: [
          ['指标', '2030年'],
          ['毛入学率', 98],
        ],
      }),
    });
    const { references, problems, texts } = await readProject(files);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      references.sets.map(({ path, indicators }) => [path, indicators[0]?.name]),
      [
        ['ref/b.csv', '巩固率'],
        ['ref/a.yaml', '入园率'],
        ['ref/c.xlsx', '毛入学率'],
      ],
    );
    assert.deepEqual(
      references.registry.map(({ name }) => name),
      ['县教育局'],
    );
    assert.equal(texts.get('ref/a.yaml'), SET);
  });

  it('is empty where there is nothing', async () => {
    const { references, problems, ignored } = await readProject(tableFiles({}));
    assert.deepEqual([references.sets, references.registry, problems, ignored], [[], [], [], []]);
  });

  it('says in plancheck.yaml what it could not read', async () => {
    const text = 'indicators: [none.yaml, ref/*.xlsx]\n';
    const { problems } = await readProject(tableFiles({ 'plancheck.yaml': text, 'ref/a.xlsx': 'no workbook' }));
    assert.deepEqual(
      problems.flatMap(({ path, findings }) =>
        findings.map(({ rule, span, message }) => [path, rule, text.slice(span.start, span.end), message.zh]),
      ),
      [
        ['plancheck.yaml', 'config/file', 'none.yaml', '没有与“none.yaml”相符的文件。'],
        ['plancheck.yaml', 'config/file', 'ref/*.xlsx', '“ref/a.xlsx”不能读取。'],
      ],
    );
  });

  it('has the built-in sets of its five years, once plan.level is named', async () => {
    const namesFor = async (config: string): Promise<string[]> =>
      (await readProject(tableFiles({ 'plancheck.yaml': config }))).references.sets.map(({ name }) => name);
    assert.deepEqual(await namesFor('plan: {period: [2026, 2030]}'), []);
    assert.deepEqual(await namesFor('plan: {level: 县, period: [2026, 2030]}'), ['国家“十五五”规划纲要主要指标']);
    assert.equal((await namesFor('plan: {level: 县, period: [2021, 2025]}')).length, 2);
    assert.equal((await namesFor('plan: {level: 县}')).length, 3);
  });
});
