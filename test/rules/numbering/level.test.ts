import { check } from '../../support/check.ts';

describe('numbering/level', () => {
  it('finds the one list that skips a level', () => {
    check(
      'numbering/level',
      `（一）甲
1.子。建。
（二）乙
1.丑。建。
（三）丙
1.寅。建。
（四）丁
⟦（1）⟧卯。建。
（2）辰。建。`,
    );
  });
  it('leaves 一、 followed by 1. alone', () => {
    check(
      'numbering/level',
      `一、甲
1.子。建。
二、乙
1.丑。建。
2.寅。建。`,
    );
  });
  it('leaves a draft alone that skips throughout', () => {
    check(
      'numbering/level',
      `（一）甲
（1）子。建。
（二）乙
（1）丑。建。
（三）丙
（1）寅。建。`,
    );
  });
});
