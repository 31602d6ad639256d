import { strict as assert } from 'node:assert';
import { check, checkFix, findingsIn } from '../../support/check.ts';

describe('numbering/gap', () => {
  it('finds one hole, whatever its width', () => {
    check(
      'numbering/gap',
      `1.甲。建。
2.乙。建。
⟦6.⟧丙。建。`,
    );
  });
  it('says one thing of a hole, not of all that follows', () => {
    check(
      'numbering/gap',
      `（一）甲。建。
⟦（三）⟧乙。建。
（四）丙。建。
（五）丁。建。`,
    );
  });
  it('says one thing of a chapter whose title is gone, though its list begins anew', () => {
    const tasks = (from: number): string => [from, from + 1].map((n) => `${n}.做好第${n}项。（责任单位：县教育局）`).join('\n');
    const draft = (title: string, mark: string): string =>
      `一、总则\n（一）目标\n（二）原则\n二、任务\n（一）甲\n${tasks(1)}\n（二）乙\n${tasks(3)}\n${title}（一）丙。动员部署。\n${mark}、保障\n（一）领导。加强领导。`;
    assert.deepEqual(findingsIn(draft('三、步骤\n', '四')), []);
    assert.deepEqual(
      findingsIn(draft('', '四')).map(({ rule, expected }) => [rule, expected]),
      [['numbering/gap', '三、']],
    );
    assert.deepEqual(
      findingsIn(draft('（三）步骤\n', '四')).map(({ rule, expected }) => [rule, expected]),
      [['numbering/style', '三、']],
    );
  });
  it('knows numbers that go on across sections', () => {
    check(
      'numbering/gap',
      `一、总则
（一）目标
1.甲。建。
2.乙。建。
（二）任务
3.丙。建。
4.丁。建。
（三）保障
⟦6.⟧戊。建。
7.己。建。`,
    );
  });
  it('leaves numbers alone that go on across chapters', () => {
    check(
      'numbering/gap',
      `一、甲
（一）子。建。
（二）丑。建。
二、乙
（三）寅。建。
（四）卯。建。
三、丙
（五）辰。建。`,
    );
  });
  it('leaves a second document in the file alone', () => {
    check(
      'numbering/gap',
      `一、甲
二、乙
附件1
一、丙
二、丁`,
    );
  });
  it('finds a lost item in a draft without line breaks', () => {
    check('numbering/gap', `取得成效。 1.甲乙。建成。 2.丙丁。建成。 3.戊己。建成。 ⟦5.⟧庚辛。建成。`);
  });
  it('finds a lost 二是', () => {
    check('numbering/gap', `一是抓项目；⟦三是⟧抓队伍；四是抓保障。`);
  });

  it('renumbers the run with what refers to it', () => {
    const draft = (second: string, third: string) =>
      `一、甲\n（一）子。建。\n（${second}）丑。建。\n（${third}）寅。建。\n二、乙\n见第一部分（${third}）。`;
    checkFix('numbering/gap', draft('三', '四'), draft('二', '三'));
  });
  it('offers no other number for a locked item', () => {
    const [finding] = check('numbering/gap', '1.甲。建。\n<!-- plancheck-lock -->\n⟦3.⟧乙。建。\n4.丙。建。');
    assert.deepEqual(finding?.fixes?.(), []);
  });
  it('says once that a title is missing with all that stood under it', () => {
    check(
      'numbering/gap',
      '一、甲\n1.子。做。\n二、乙\n2.丑。做。\n3.寅。做。\n⟦四、⟧丁\n6.卯。做。\n7.辰。做。\n五、戊\n8.巳。做。',
    );
    check('numbering/gap', '一、甲\n1.子。做。\n二、乙\n2.丑。做。\n三、丁\n⟦6.⟧卯。做。\n7.辰。做。\n四、戊\n8.巳。做。');
  });
  it('reads the items of what HTML has left', () => {
    check(
      'numbering/gap',
      '<h4>一、要求</h4>\n<p>内容。</p>\n<h4>二、任务</h4>\n<p>&nbsp;&nbsp;1.建园。建。</p>\n<p>⟦3.⟧扩容。扩。</p>\n<p>4.提质。提。</p>\n<h4>三、保障</h4>\n<td>1.校舍</td>',
    );
  });
  it('reads 章 and 节 of an outline that lost its line breaks', () => {
    const body = '　坚持改革创新，推动各项事业发展，不断提高群众的获得感、幸福感、安全感。';
    const flat = (third: string) =>
      `某市规划纲要 第一章 发展环境 第一节 发展基础${body} 第二节 面临形势${body} ${third} 主要问题${body} 第二章 总体要求 第一节 指导思想${body} 第二节 2035年远景目标${body} 第三章 保障措施${body}依照《条例》第九章 规定办理。${body}${body}`;
    check('numbering/gap', flat('第三节'));
    check('numbering/gap', flat('⟦第四节⟧'));
  });
});
