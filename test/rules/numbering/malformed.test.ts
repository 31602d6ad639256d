import { check } from '../../support/check.ts';

describe('numbering/malformed', () => {
  it('finds an unclosed bracket', () => {
    check(
      'numbering/malformed',
      `⟦（一⟧甲。建。
（二）乙。建。`,
    );
  });
  it('finds an unopened bracket', () => {
    check(
      'numbering/malformed',
      `（一）甲。建。
⟦二）⟧乙。建。
（三）丙。建。`,
    );
  });
  it('finds brackets of two widths', () => {
    check(
      'numbering/malformed',
      `⟦（一)⟧甲。建。
（二）乙。建。`,
    );
  });
  it('finds empty brackets and a letter for a digit', () => {
    check(
      'numbering/malformed',
      `（1）甲。建。
⟦（）⟧乙。建。
（3）丙。建。
⟦l.⟧丁。建。`,
    );
  });
  it('leaves 1） alone where the draft writes so throughout', () => {
    check(
      'numbering/malformed',
      `1）甲。建。
2）乙。建。
3）丙。建。`,
    );
  });
  it('leaves remarks in brackets alone', () => {
    check(
      'numbering/malformed',
      `（16—59岁）人口
（一般公共预算）支出
（此件公开发布）`,
    );
  });
});
