import { check } from '../../support/check.ts';

describe('numbering/duplicate', () => {
  it('finds a repeated number, whether or not the rest counts on', () => {
    check(
      'numbering/duplicate',
      `1.甲。建。
2.乙。建。
⟦2.⟧丙。建。
3.丁。建。`,
    );
  });
  it('finds a number typed as the one before', () => {
    check(
      'numbering/duplicate',
      `1.甲。建。
2.乙。建。
⟦2.⟧丙。建。
4.丁。建。`,
    );
  });
  it('leaves lists alone that start anew', () => {
    check(
      'numbering/duplicate',
      `一、甲
1.子。建。
2.丑。建。
二、乙
1.寅。建。
2.卯。建。`,
    );
  });
});
