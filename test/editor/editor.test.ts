import { strict as assert } from 'node:assert';
import {
  applyEdits,
  chapters,
  csvReport,
  foldings,
  hintsBeside,
  hover,
  indicatorRows,
  lint,
  linksIn,
  markdownReport,
  newPlan,
  NO_REFERENCES,
  outline,
  parse,
  readFacts,
  renumber,
  selectionSpans,
  setFromTable,
  standardSections,
  tasks,
  tokens,
} from '../../server/src/core/index.ts';
import { loadReferences } from '../../server/src/core/index.ts';
import { DRAFT, referencesFrom, SET, UNITS, withCursor } from './support.ts';

const references = referencesFrom({ set: SET, units: UNITS });
const { facts } = withCursor(DRAFT, references);
const findings = lint(facts, references);
const at = (text: string): number => facts.document.text.indexOf(text);
const lines = (card: ReturnType<typeof hover>): string[] => card?.lines.map((it) => it.zh) ?? [];

describe('hover', () => {
  it('knows a unit: level, names, how much it does here', () => {
    assert.deepEqual(lines(hover(facts, references, at('县教育局') + 1)), [
      '**县教育局** 县级',
      '又称：教育局；原名：县教体局（至2019年）',
      '本文稿：责任3项',
    ]);
  });

  it('counts the folder’s other drafts where they are at hand', () => {
    const card = hover(facts, references, at('县财政局') + 1, () => ({ lead: 2, support: 0, joint: 1 }));
    assert.equal(lines(card).at(-1), '同目录其他文稿：牵头2项、责任1项');
  });

  it('knows an indicator: what is asked, the base with a bar, what the draft says', () => {
    const card = lines(hover(facts, references, at('93%')));
    assert.equal(card[0], '**普惠性幼儿园覆盖率** 约束性');
    assert.match(card[1] ?? '', /2030年 ≥95%/);
    assert.match(card[2] ?? '', /基期 2025年 92\.4% [▒░▮]{10}/);
    assert.ok(card.length <= 4);
  });

  it('knows a marker: its place, its run and the habit', () => {
    assert.match(lines(hover(facts, references, at('2.扶持')))[0] ?? '', /二、（一）2\.：本组共3条，此为第2条/);
  });

  it('knows a rule that a comment names', () => {
    const it = readFacts(parse('<!-- plancheck-ignore numbering/gap: 另行印发 -->\n三、丙\n'), NO_REFERENCES.config.plan);
    assert.match(lines(hover(it, NO_REFERENCES, 8))[0] ?? '', /^\*\*numbering\/gap\*\* ./);
  });

  it('says nothing of plain text', () => assert.equal(hover(facts, references, at('落实补助')), null));
});

describe('outline and folding', () => {
  it('is a tree that shows who is responsible', () => {
    const [, second] = outline(facts);
    assert.equal(second?.name, '二、重点任务');
    assert.equal(second?.children[0]?.children[0]?.detail, '县教育局');
  });

  it('folds each heading down to its last line', () => {
    const folded = foldings(facts).map(({ start, end }) => facts.document.text.slice(start, end));
    assert.ok(folded.includes('三、保障措施\n加强领导。'));
    assert.ok(folded.some((it) => it.startsWith('二、重点任务') && it.endsWith('（责任单位：县教育局）')));
  });

  it('grows a selection from the clause to the draft', () => {
    const spans = selectionSpans(facts, at('落实补助') + 1).map(({ start, end }) => facts.document.text.slice(start, end));
    assert.equal(spans[0], '落实补助');
    assert.equal(spans[1], '落实补助。');
    assert.equal(spans.at(-1), DRAFT);
    for (const [index, span] of spans.slice(1).entries()) assert.ok(span.length > (spans[index]?.length ?? 0));
  });
});

describe('tables', () => {
  it('lists each item with its units, and those that lack them', () => {
    assert.deepEqual(
      tasks(facts, findings).map((it) => [it.chapter, it.task, it.names.length, it.missing]),
      [
        ['二、重点任务', '1.建好公办园', 2, false],
        ['二、重点任务', '2.扶持民办园', 2, false],
        ...(findings.some((it) => it.rule === 'unit/missing') ? [['二、重点任务', '3.发展托育服务', 0, true]] : []),
        ['二、重点任务', '1.优化布局', 1, false],
      ],
    );
    assert.equal(chapters(facts, findings)[0]?.busiest?.name, '县教育局');
  });

  it('holds each indicator against its references', () => {
    const [row] = indicatorRows(facts, references);
    assert.equal(row?.indicator, '普惠性幼儿园覆盖率');
    assert.equal(row?.state, 'weaker');
    assert.equal(row?.references[0]?.text, '≥95%');
  });

  it('shows the reference beside the value', () => {
    const [hint] = hintsBeside(facts, references, { start: 0, end: DRAFT.length });
    assert.equal(hint?.text.zh, '（市 ≥95%）');
  });

  it('colours markers, units, values, years and bounds, none over another', () => {
    const all = tokens(facts);
    assert.deepEqual(new Set(all.map((it) => it.kind)), new Set(['marker', 'unit', 'value', 'year', 'bound']));
    for (const [index, token] of all.slice(1).entries()) assert.ok(token.span.start >= (all[index]?.span.end ?? 0));
  });

  it('reports in Markdown and in CSV that no spreadsheet takes for formulas', () => {
    assert.match(markdownReport('甲.plan.txt', facts, references, findings, 'zh'), /^# 校核报告：甲\.plan\.txt/);
    const risky = readFacts(parse('一、=1+1\n三、乙\n'), references.config.plan);
    for (const line of csvReport(risky, lint(risky, NO_REFERENCES), 'zh').split('\r\n'))
      assert.doesNotMatch(line, /(?:^|,)"?[=+@]/);
  });
});

describe('renumbering', () => {
  const wrong = '一、甲\n1.子。\n3.丑。\n三、乙\n1.寅。\n1.卯。\n';
  const renumbered = (scope: Parameters<typeof renumber>[2], place: string, text = wrong): string => {
    const it = readFacts(parse(text), NO_REFERENCES.config.plan);
    const result = renumber(it, text.indexOf(place), scope);
    assert.ok('edits' in result);
    return applyEdits(text, result.edits);
  };

  it('sets one number, a run, what is below a heading, or all right', () => {
    assert.equal(renumbered('marker', '3.丑'), wrong.replace('3.丑', '2.丑'));
    assert.equal(renumbered('run', '三、乙'), wrong.replace('三、', '二、'));
    assert.equal(renumbered('subtree', '三、乙'), wrong.replace('1.卯', '2.卯'));
    assert.equal(renumbered('all', '一、'), '一、甲\n1.子。\n2.丑。\n二、乙\n1.寅。\n2.卯。\n');
  });

  it('keeps a locked number', () => {
    const locked = wrong.replace('3.丑', '<!-- plancheck-lock -->\n3.丑');
    assert.equal(renumbered('run', '3.丑', locked), locked);
  });

  it('says why it does not', () => {
    const it = readFacts(parse('正文。'), NO_REFERENCES.config.plan);
    assert.ok('refusal' in renumber(it, 0, 'run'));
  });
});

describe('links', () => {
  it('leads from 附件2 to the annex that is there, and names titles', () => {
    const text = '一、甲\n见附件2和附件3，依据《某办法》。\n\n附件2\n清单\n';
    const links = linksIn(readFacts(parse(text), NO_REFERENCES.config.plan));
    assert.deepEqual(
      links.map((it) => ('title' in it ? it.title : text.slice(it.target.start, it.target.end))),
      ['附件2', '某办法'],
    );
    const item = '一、甲\n（一）子。做好。\n（二）丑。做好。\n二、乙\n见第一部分（二）。\n';
    assert.deepEqual(
      linksIn(readFacts(parse(item), NO_REFERENCES.config.plan)).map(
        (it) => 'target' in it && item.slice(it.target.start, it.target.end),
      ),
      ['（二）丑'],
    );
  });
});

describe('standard sections', () => {
  it('go where they belong, with the right numbers, and leave a draft without findings', () => {
    const text = '一、总体要求\n（一）发展目标\n更加健全。\n二、重点任务\n（一）甲。做好。\n（二）乙。做好。\n';
    const it = readFacts(parse(text), NO_REFERENCES.config.plan);
    for (const { id, present, offset, text: inserted, also } of standardSections(it)) {
      if (present) continue;
      const after = applyEdits(text, [{ span: { start: offset, end: offset }, text: inserted }, ...also]);
      const left = lint(readFacts(parse(after), NO_REFERENCES.config.plan), NO_REFERENCES).filter((f) => f.severity !== 'hint');
      assert.deepEqual([id, left.map((f) => [f.rule, f.message.zh])], [id, []]);
    }
    assert.deepEqual(
      standardSections(it).flatMap((section) => (section.present ? [section.id] : [])),
      ['overall', 'goals', 'tasks'],
    );
  });

  it('begin a draft that has none', () => {
    const it = readFacts(parse(''), NO_REFERENCES.config.plan);
    assert.equal(standardSections(it)[1]?.text, '一、总体要求\n');
  });
});

describe('a new plan', () => {
  for (const level of ['县', '市', '省'] as const) {
    for (const kind of ['规划', '实施方案', '任务分工方案'] as const) {
      it(`of a ${level}, ${kind}, has nothing to find in it or its files`, () => {
        const [draft, config, units, set] = newPlan(level, kind, { region: `青溪${level}` });
        assert.ok(draft && config && units && set);
        const project = loadReferences({ config, ignored: null, sets: [set], registries: [units] });
        assert.deepEqual(project.problems, []);
        const it = readFacts(parse(draft.text), project.references.config.plan);
        assert.deepEqual(
          lint(it, project.references).map((f) => [f.rule, f.message.zh]),
          [],
        );
      });
    }
  }
});

describe('an indicator set from a table', () => {
  const text =
    '表1　主要指标\n| 指标 | 单位 | 2025年基期 | 2030年目标 | 属性 |\n| --- | --- | --- | --- | --- |\n| 高中阶段毛入学率 | % | 95 | 97 | 预期性 |\n| 总体近视率 | % | 51 | 48 | 约束性 |\n';

  it('reads back as what the table says', () => {
    const it = readFacts(parse(text), NO_REFERENCES.config.plan);
    const made = setFromTable(it, text.indexOf('高中'));
    assert.ok('text' in made, JSON.stringify(made));
    const { references: read, problems } = loadReferences({ config: null, ignored: null, sets: [made], registries: [] });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      read.sets[0]?.indicators.map((i) => [i.name, i.direction, i.baseline?.value, i.targets[0]?.value, i.attribute]),
      [
        ['高中阶段毛入学率', 'up', 95, 97, '预期性'],
        ['总体近视率', 'down', 51, 48, '约束性'],
      ],
    );
  });

  it('says where there is none', () => assert.ok('refusal' in setFromTable(facts, 0)));
});
