import { check } from '../../support/check.ts';

describe('numbering/style', () => {
  it('finds the one bracket of the other width', () => {
    check(
      'numbering/style',
      `（一）甲。建。
（二）乙。建。
（三）丙。建。
⟦(四)⟧丁。建。
（五）戊。建。`,
    );
  });
  it('finds the one item in another style', () => {
    check(
      'numbering/style',
      `一、总则
（一）甲。建。
（二）乙。建。
（三）丙。建。
（四）丁。建。`,
    );
  });
  it('leaves a draft alone that is half width throughout', () => {
    check(
      'numbering/style',
      `(一)甲。建。
(二)乙。建。
(三)丙。建。
(四)丁。建。`,
    );
  });
});
