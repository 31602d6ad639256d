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
  it('is silent where the item above is missing, of which another rule speaks', () => {
    const text = (items: string) =>
      `一、甲\n1.子\n（1）做。\n2.丑\n（1）做。\n二、乙\n1.子\n（1）做。\n三、丙\n1.子\n2.丑\n四、丁\n${items}`;
    check('numbering/level', text('（1）做。\n（2）做。\n2.丑\n（1）做。'));
    check('numbering/order', text('（1）做。\n（2）做。\n⟦2.⟧丑\n（1）做。'));
  });
});
