import { check } from '../../support/check.ts';

describe('numbering/order', () => {
  it('finds two that changed places', () => {
    check(
      'numbering/order',
      `1.甲。建。
⟦3.⟧乙。建。
2.丙。建。
4.丁。建。`,
    );
  });
  it('leaves a letter in a digit’s place to numbering/malformed', () => {
    check('numbering/order', '1.甲。建。\n2.乙。建。\nl.丙。建。\n4.丁。建。');
  });
  it('finds a number mistyped', () => {
    check(
      'numbering/order',
      `1.甲。建。
2.乙。建。
⟦8.⟧丙。建。
4.丁。建。`,
    );
  });
  it('finds a list that does not begin with one', () => {
    check(
      'numbering/order',
      `一、总则
⟦（二）⟧甲。建。
（三）乙。建。`,
    );
  });
  it('takes lost headings as they are: a list that starts anew is none', () => {
    check(
      'numbering/order',
      `（一）甲
1.子。建。
2.丑。建。
1.寅。建。
2.卯。建。`,
    );
  });
});
