import { check } from '../../support/check.ts';

describe('numbering/punctuation', () => {
  it('finds a stray 1、', () => {
    check(
      'numbering/punctuation',
      `1.甲。建。
⟦2、⟧乙。建。
3.丙。建。`,
    );
  });
  it('lets a short list be of whole sentences beside items with titles', () => {
    const tasks = (from: string): string =>
      Array.from({ length: 5 }, (_, i) => `${i + 1}.完善${from}办法。各校要制定工作方案，明确责任分工。`).join('\n');
    const problems = '1.城乡教育发展还不够平衡，乡村小规模学校仍有二十三所，平均规模不足五十人。\n2.教师结构性缺编仍然突出。';
    const draft = (list: string): string =>
      `一、问题\n${list}\n二、学校\n${tasks('学校')}\n三、教师\n${tasks('教师')}\n四、学生\n${tasks('学生')}`;
    check('numbering/punctuation', draft(problems));
    check(
      'numbering/punctuation',
      draft('1.⟦完善问题办法，⟧各校要制定工作方案，明确责任分工，按月报送进展情况。\n2.完善督查办法。各校要按月报送。'),
    );
  });
  it('lets an item be one sentence that says what its subject is', () => {
    check(
      'numbering/punctuation',
      '1.领导坚强有力。建立机制。\n2.普惠性幼儿园覆盖率，即在公办园和普惠性民办园就读的幼儿占比达到90%以上。\n3.规划科学合理。纳入城市规划。\n4.财政投入到位。落实拨款。\n5.收费合理规范。及时调整。',
    );
  });
  it('finds a stop after a bracket', () => {
    check(
      'numbering/punctuation',
      `（一）甲。建。
⟦（二）、⟧乙。建。
（三）丙。建。`,
    );
  });
  it('finds a doubled stop', () => {
    check(
      'numbering/punctuation',
      `一、甲
⟦二、、⟧乙
三、丙`,
    );
  });
  it('says a habit once, at its first place', () => {
    check(
      'numbering/punctuation',
      `⟦1、⟧甲。建。
2、乙。建。
3、丙。建。`,
    );
  });
  it('finds a title closed by a comma', () => {
    check(
      'numbering/punctuation',
      `1.扩大学位供给。新建学校。
2.改善办学条件。改造校舍。
3.⟦加强队伍建设，⟧坚持把教师作为第一资源，健全培养补充机制，落实待遇保障，营造尊师重教氛围。
4.完善经费保障。落实增长。
5.深化教学改革。完善评价。
6.加强督导评估。每年一次。`,
    );
  });

  it('finds a comma behind one of a few titles of one length', () => {
    const long = '各校要按照统一部署把这项工作摆上重要位置，明确专人负责并按月通报进展情况。';
    check('numbering/punctuation', `1.加强组织领导。${long}\n2.加强能力建设。${long}\n3.⟦加强督导检查，⟧${long}`);
    check('numbering/punctuation', `1.加强组织领导。${long}\n2.加强师资队伍建设。${long}\n3.加强督导检查，${long}`);
  });

  it('says of one comma one thing, whatever its title ends in', () => {
    const long = '各校要按照统一部署把这项工作摆上重要位置并明确专人负责。';
    const items = Array.from({ length: 8 }, (_, i) => `${i + 1}.推进第${i + 1}类资源的融合。${long}\n`).join('');
    const text = `${items}9.推进数据资源综合利用，${long}`;
    check('numbering/punctuation', text.replace('推进数据资源综合利用，', '⟦推进数据资源综合利用，⟧'));
    check('numbering/run-in', text);
  });
  it('takes no sentence that sets out with 以 for a title closed by a comma', () => {
    const items = Array.from('甲乙丙丁戊己庚辛', (word, at) => `${at + 1}.加强${word}类工作。落实责任。`).join('\n');
    check('numbering/punctuation', `一、任务\n${items}\n9.以满意为目标，以改革为动力，以队伍为关键，全面提高教育质量和水平。`);
    check(
      'numbering/punctuation',
      `一、任务\n${items}\n9.⟦加强壬类工作，⟧坚持改革动力，突出队伍关键，全面提高教育质量和水平，让群众满意。`,
    );
  });
  it('takes no comma of a long title for its end where its siblings have one too', () => {
    const items = Array.from('甲乙丙丁戊己', (word, at) => `${at + 1}.守护${word}山，打造样板。落实责任。`).join('\n');
    check(
      'numbering/punctuation',
      `一、任务\n${items}\n7.坚决守护好山好水，打造具有重要影响力的经济社会发展全面绿色转型区实现新突破。落实责任。`,
    );
  });
  it('takes no opening phrase for a title', () => {
    const items = Array.from('甲乙丙丁戊己庚辛', (word, at) => `${at + 1}.加强${word}类工作。落实责任。`).join('\n');
    check('numbering/punctuation', `一、任务\n${items}\n9.结合区政府规划，将消防工作纳入经济社会发展总体规划并负责组织实施。`);
  });
  it('finds a 、 behind a chapter', () => {
    check('numbering/punctuation', '第一章 总则\n内容。\n⟦第二章、⟧任务\n内容。\n第三章 保障\n内容。');
  });
});
