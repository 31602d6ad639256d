import { check, checkFix } from '../../support/check.ts';

const items = '1.甲。建校。（责任单位：县教育局）\n2.乙。建园。（责任单位：县教育局）\n';

describe('unit/detached', () => {
  it('finds a note on the line after its item', () => {
    check('unit/detached', `${items}3.丙。建馆。\n⟦（责任单位：县财政局）⟧\n4.丁。建站。`);
  });

  it('finds the one note broken over two lines, and joins it', () => {
    const whole = Array.from({ length: 6 }, (_, i) => `${i + 3}.丁。建站。（责任单位：县教育局、县财政局）\n`).join('');
    check('unit/detached', `1.甲。建校。\n2.乙。建园。⟦（责任单位：县教育局、\n县财政局）⟧\n${whole}`);
    checkFix(
      'unit/detached',
      `1.甲。建校。\n2.乙。建园。（责任单位：县教育局、\n县财政局）\n${whole}`,
      `1.甲。建校。\n2.乙。建园。（责任单位：县教育局、县财政局）\n${whole}`,
    );
    check('unit/detached', '1.甲。建校。（责任单位：县教育局、\n县财政局）\n2.乙。建园。（责任单位：县教育局、\n县民政局）');
  });

  it('is silent where the draft does so throughout', () => {
    check('unit/detached', '1.甲。建校。\n（责任单位：县教育局）\n2.乙。建园。\n（责任单位：县财政局）');
  });

  it('is silent where the note closes a list of items', () => {
    check('unit/detached', `${items}3.丙。\n（1）建馆。\n（2）建站。\n（3）建校。\n（责任单位：县财政局）\n4.丁。建所。`);
    check(
      'unit/detached',
      `${items}3.丙。\n（1）建馆。（责任单位：县教育局）\n（2）建站。\n⟦（责任单位：县财政局）⟧\n4.丁。建所。`,
    );
    check('unit/detached', `${items}3.丙\n一是建馆。\n二是建站。\n（责任单位：县财政局）`);
  });

  it('is silent where the note closes several paragraphs', () => {
    check('unit/detached', `${items}3.丙\n建馆。\n建站。\n（责任单位：县财政局）`);
    check('unit/detached', `${items}3.丙。建馆。\n建站。\n（责任单位：县财政局）`);
    check('unit/detached', `${items}3.丙\n建馆。\n⟦（责任单位：县财政局）⟧`);
    check('unit/detached', `${items}3.丙\n建馆。（责任单位：县财政局）\n建站。\n⟦（责任单位：县财政局）⟧`);
  });

  it('joins it', () => {
    checkFix('unit/detached', `${items}3.丙。建馆。\n\n（责任单位：县财政局）`, `${items}3.丙。建馆。（责任单位：县财政局）`);
  });
});
