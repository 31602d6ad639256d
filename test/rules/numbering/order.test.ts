import { strict as assert } from 'node:assert';
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
  it('misses no first item where blanks stand for lost breaks', () => {
    check(
      'numbering/order',
      '云川县方案\n云川县绿化方案 为建设家园，制定本方案。 一、总则 (一)思想 坚持绿化。 (二)目标 到2030年，绿化大幅提升。',
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
  it('says once of a part of a draft that it begins midway, and still finds what is wrong in it', () => {
    check('numbering/order', '⟦五、⟧甲\n（一）子\n36.寅。建。\n37.卯。建。\n（二）丑\n38.辰。建。\n六、乙');
    check('numbering/gap', '（一）子\n36.寅。建。\n37.卯。建。\n（二）丑\n⟦39.⟧辰。建。\n40.巳。建。');
  });
  it('says once of a draft without its first chapter that the list which goes on from there lost its beginning too', () => {
    check('numbering/order', '⟦二、⟧目标\n做好。\n三、任务\n（三）甲。建。\n（四）乙。建。\n四、保障');
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
  it('finds two items changed across a title between them, where the numbers go on', () => {
    check(
      'numbering/order',
      `一、要求
（一）思想。坚持。
⟦（三）⟧目标。做好。
二、任务
（二）资源。建设。
（四）质量。培训。
三、保障
（五）领导。落实。`,
    );
  });
  it('leaves what was cut out of a longer draft alone, with the chapter it begins inside', () => {
    check('numbering/order', '⟦（八）⟧绿色发展。擦亮品牌。\n（九）民生福祉。共同富裕。\n二、目标任务\n（一）目标。做好。');
    check('numbering/order', '（一）绿色发展。擦亮品牌。\n（二）民生福祉。共同富裕。\n⟦二、⟧目标任务\n（一）目标。做好。');
  });
  it('takes a lone item far on for the beginning of an excerpt', () => {
    check('numbering/order', '⟦（八）⟧绿色发展。擦亮品牌。\n2.完善机制。做好。');
  });
  it('takes a text that opens in running text, without a title, for an excerpt', () => {
    const prose = `${'各项工作扎实推进，群众满意度持续提高，'.repeat(4)}成效明显。`;
    check('numbering/order', `${prose}\n⟦二、⟧目标任务\n（一）目标。做好。`);
    assert.equal(check('numbering/order', `${prose}\n⟦二、⟧目标任务\n（一）目标。做好。`)[0]?.severity, 'info');
    assert.equal(check('numbering/order', `某县实施方案\n${prose}\n⟦二、⟧目标任务\n（一）目标。做好。`)[0]?.severity, 'error');
  });
});
