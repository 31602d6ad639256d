import { strict as assert } from 'node:assert';
import { NO_REFERENCES } from '../../../server/src/core/index.ts';
import { check, checkFix, findingsIn } from '../../support/check.ts';

const noted = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}.任务甲。做好工作。（责任单位：县教育局）`).join('\n');

const severities = (text: string): string[] =>
  findingsIn(text)
    .filter(({ rule }) => rule === 'unit/missing')
    .map(({ severity }) => severity);

describe('unit/missing', () => {
  it('asks for none where a bracket closes the item with bodies that no table knows', () => {
    const items = ['市教育局、市财政局', '市工信局', '市科创委、市前海管理局', '市财政局', '市商务局'];
    const draft = (third: string): string =>
      items.map((units, i) => `${i + 1}.办好第${i + 1}件事。抓好落实。（${i === 2 ? third : units}）`).join('\n');
    check('unit/missing', draft(items[2] ?? ''));
    check('unit/missing', draft('含市外企业').replace('3.办好第3件事', '⟦3.办好第3件事⟧'));
  });
  it('is certain from nine in ten on, probable below', () => {
    assert.deepEqual(severities(`一、任务\n${noted(1, 10)}\n11.缺注。做好工作。`), ['error']);
    assert.deepEqual(severities(`一、任务\n${noted(1, 4)}\n5.缺注。做好工作。`), ['warning']);
    assert.deepEqual(severities(`一、任务\n${noted(1, 2)}\n3.缺注。做好工作。\n4.缺注。做好工作。`), []);
  });

  it('only mentions a closing item among safeguards that name units', () => {
    const safeguards = `二、保障措施\n1.加强组织领导。统筹推进。\n${noted(2, 4)}`;
    assert.deepEqual(severities(`一、任务\n${noted(1, 10)}\n${safeguards}`), ['info']);
    assert.deepEqual(severities(`一、任务\n${noted(1, 10)}\n${safeguards.replace('组织领导', '经费保障')}`), ['error']);
  });

  it('says what it goes by', () => {
    const said = (text: string): string[] =>
      findingsIn(text).flatMap(({ rule, message }) => (rule === 'unit/missing' ? [message.zh] : []));
    const missing = (n: number): string => `${n}.缺注。做好工作。`;
    assert.deepEqual(said(`一、任务\n${noted(1, 11)}\n${missing(12)}`), ['本条未标责任单位，本章12条中11条已标。请补。']);
    assert.deepEqual(said(`一、任务\n${noted(1, 4)}\n${missing(5)}`), ['本条未标责任单位，本章5条中4条已标。请核，漏标的请补。']);
    assert.deepEqual(said(`一、任务\n${noted(1, 17)}\n二、保障\n${noted(1, 2)}\n${missing(3)}`), [
      '本条未标责任单位，全文有标注的各章20条中19条已标。请补。',
    ]);
  });

  it('leaves chapters without notes in peace', () => {
    check(
      'unit/missing',
      `一、总体要求\n1.指导思想。以人为本。\n2.总体布局。一核两翼。\n二、任务\n${noted(1, 10)}\n三、保障\n1.加强领导。\n2.加强投入。`,
    );
  });

  it('does not ask aims for units inside a chapter of tasks', () => {
    check('unit/missing', `一、任务\n1.工作目标。到2030年建成。\n${noted(2, 10)}`);
  });

  it('asks the least items alone', () => {
    check(
      'unit/missing',
      `一、任务\n（一）校舍\n${noted(1, 5)}\n（二）师资\n${noted(1, 5)}\n6.重大项目\n（1）甲工程。建校。（责任单位：县教育局）\n⟦（2）乙工程⟧。建园。\n`,
    );
  });

  it('takes a note of the parent for its children', () => {
    check(
      'unit/missing',
      `一、任务\n${noted(1, 5)}\n6.重大项目（责任单位：县教育局）\n（1）甲工程。建校。\n（2）乙工程。建园。\n`,
    );
  });

  it('counts points inside a paragraph to their item', () => {
    check(
      'unit/missing',
      `一、任务\n${noted(1, 5)}\n6.强化管理。一是建制度。二是抓落实。（责任单位：县教育局）\n⟦7.强化投入⟧。一是增经费；二是管资产。`,
    );
  });

  it('reads unnumbered paragraphs under a title as its text', () => {
    check('unit/missing', `一、任务\n${noted(1, 5)}\n6.重大项目\n建设学校三所。\n全县推进。（责任单位：县教育局）`);
  });

  it('leaves a list without any note in peace', () => {
    check('unit/missing', `一、任务\n${noted(1, 10)}\n11.重大工程\n（1）甲工程。建校。\n（2）乙工程。建园。`);
  });

  it('takes one note after a list for the whole list', () => {
    check(
      'unit/missing',
      `一、任务\n${noted(1, 10)}\n11.重大工程\n（1）甲。建校。\n（2）乙。建园。\n（3）丙。建馆。（责任单位：县教育局）`,
    );
  });

  it('takes a note on a line of its own for the two items above it', () => {
    check('unit/missing', `一、任务\n${noted(1, 10)}\n11.重大工程\n（1）甲。建校。\n（2）乙。建园。\n（责任单位：县教育局）`);
    check('unit/missing', `一、任务\n${noted(1, 10)}\n11.重大工程\n⟦（1）甲⟧。建校。\n（2）乙。建园。（责任单位：县教育局）`);
  });

  it('takes a numbered label for the note of the item above', () => {
    const item = (n: number) => `${n}.任务甲\n（1）目标。建校。\n（2）责任单位：县教育局`;
    check('unit/missing', `一、任务\n${[1, 2, 3, 4].map(item).join('\n')}`);
  });

  it('gives each glued item its own note', () => {
    check('unit/missing', `一、任务\n${noted(1, 5)}\n6.甲。建校。（责任单位：县教育局）7.乙。建园。（责任单位：县财政局）`);
  });

  it('does as the configuration says', () => {
    const with_ = (required: 'always' | 'never') => ({
      ...NO_REFERENCES,
      config: { ...NO_REFERENCES.config, units: { ...NO_REFERENCES.config.units, required } },
    });
    check('unit/missing', '一、任务\n⟦1.甲⟧。建校。\n⟦2.乙⟧。建园。', with_('always'));
    check('unit/missing', `一、任务\n${noted(1, 10)}\n11.缺注。做好工作。`, with_('never'));
  });

  it('inserts a note in the form of the draft', () => {
    const draft = (text: string) => `一、任务\n${noted(1, 4)}\n5.缺注。做好工作。${text}\n\n某县教育局\n2026年3月1日`;
    checkFix('unit/missing', draft(''), draft('（责任单位：县教育局）'));
  });

  it('inserts it after the points of the item', () => {
    const draft = (text: string) => `一、任务\n${noted(1, 4)}\n5.缺注。做好工作。一是建校；二是建园。\n按期完工。${text}\n`;
    checkFix('unit/missing', draft(''), draft('（责任单位：县教育局）'));
  });

  it('offers a placeholder', () => {
    const finding = findingsIn(`一、任务\n${noted(1, 4)}\n5.缺注。做好工作。`).find(({ rule }) => rule === 'unit/missing');
    assert.deepEqual(finding?.fixes?.().at(-1)?.edits[0]?.text, '（责任单位：〔待定〕）');
  });

  it('asks of 加强组织领导 quietly, wherever it stands', () => {
    const text = `一、任务\n${noted(1, 4)}\n二、保障\n1.加强组织领导。各级党委要重视。\n${noted(2, 4)}`;
    assert.deepEqual(
      findingsIn(text).map(({ rule, severity }) => [rule, severity]),
      [['unit/missing', 'info']],
    );
  });

  it('takes no faulty note for a model', () => {
    const doubled = '5.任务乙。做好工作。（责任单位：县教育局、、县财政局）';
    const text = `一、任务\n${noted(1, 4)}\n${doubled}\n6.缺注。做好工作。`;
    const fixes = findingsIn(text).flatMap(({ rule, fixes: offered }) => (rule === 'unit/missing' ? (offered?.() ?? []) : []));
    assert.ok(fixes.length > 0);
    assert.doesNotMatch(fixes.map(({ title }) => title.zh).join(), /、、/);
  });
  it('asks no unit of sections that set out aims, whatever 与 or 和 joins', () => {
    const tasks = Array.from('甲乙丙丁戊', (word, at) => `${at + 2}.办${word}事。抓紧办。（责任单位：市教育局）`).join('\n');
    check('unit/missing', `1.形势与任务。形势严峻。\n${tasks}`);
    check('unit/missing', `1.总体要求和目标任务。抓紧办。\n${tasks}`);
    check('unit/missing', `⟦1.办好与教育有关的事⟧。抓紧办。\n${tasks}`);
  });

  const works = (...titles: string[]) =>
    titles.map((title) => `${title}。抓紧建设，${title.slice(0, 2)}先行。（责任单位：县教育局）`).join('\n');

  it('finds the paragraph without a number that lacks the note all others carry', () => {
    const before = works('扩容工程', '农村校舍改造工程');
    const after = works('教师培养培训工程', '智慧校园工程');
    check('unit/missing', `一、工程\n${before}\n⟦质量提升工程⟧。组建共同体10个。\n${after}`);
    check('unit/missing', `一、工程\n${before}\n质量提升工程。组建共同体10个。\n选派骨干教师。（责任单位：县教育局）\n${after}`);
    check('unit/missing', `一、工程\n${before}\n质量提升工程。组建共同体10个。\n${works('教师培养工程')}`);
    check('unit/missing', `一、工程\n${before}\n${after}\n进度与要求。各校按季度报送。`);
    check('unit/missing', `一、工程\n${before}\n二、行动\n${after}\n三、项目\n${before}\n⟦质量提升项目⟧。组建共同体10个。`);
    checkFix(
      'unit/missing',
      `一、工程\n${before}\n质量提升工程。组建共同体10个。\n${after}`,
      `一、工程\n${before}\n质量提升工程。组建共同体10个。（责任单位：县教育局）\n${after}`,
    );
  });

  it('finds the item that names only who supports', () => {
    const both = (at: number) => `${at}.任务${at}。抓紧办。\n牵头单位：市教育局\n配合单位：市财政局、市民政局`;
    const items = [1, 2, 3, 4, 5].map(both).join('\n');
    check('unit/missing', `${items}\n6.任务六。抓紧办。\n⟦配合单位：市财政局⟧`);
    check('unit/missing', `${items}\n6.任务六。抓紧办。\n牵头单位：市教育局`);
    check('unit/missing', `${both(1)}\n${both(2)}\n3.任务三。抓紧办。\n配合单位：市财政局`);
    const more = [6, 7, 8].map(both).join('\n');
    check('unit/missing', `${items}\n${more}\n9.任务九。抓紧办。\n⟦牵头单位：市教育局⟧`);
    check('unit/missing', `${items}\n${more}\n9.任务九。抓紧办。\n⟦责任单位：市教育局⟧`);
    const bracketed = (at: number) => `${at}.任务${at}。抓紧办。（牵头单位：市教育局；配合单位：市财政局）`;
    check('unit/missing', `${[1, 2, 3, 4, 5, 6, 7, 8].map(bracketed).join('\n')}\n9.任务九。抓紧办。（牵头单位：市教育局）`);
  });

  it('knows bodies outside every level, and lines that say who under another label', () => {
    const items = ['市财政局、市国资委', '市财政局、市工信局', '市工信局、市商务局', '市司法局'].map(
      (units) => `任务。办理有关事项。（${units}）`,
    );
    for (const last of [
      '扩大信贷。办理有关事项。（人民银行云川市分行、云川金融监管分局）',
      '畅通通关。办理有关事项。（云川海关等）',
      '保障供电。办理有关事项。（国网云川电力公司、中国移动云川分公司）',
      '推进某事。办理有关事项。\n落实单位：市财政局',
      '本措施自2026年1月1日起施行。',
    ])
      check('unit/missing', [...items, last].map((item, index) => `${'一二三四五'[index]}、${item}`).join('\n'));
  });
});
