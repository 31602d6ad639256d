import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

describe('numbering/run-in', () => {
  it('finds an item glued to the one before', () => {
    check(
      'numbering/run-in',
      `1.甲。建。
2.乙。建。⟦3.⟧丙。建。
4.丁。建。`,
    );
  });
  it('says once that lines were broken at a fixed width, and nothing of units and values in pieces', () => {
    const piece = '持续推进学前教育普及普惠安全优质发展，支持各地新建改扩\n';
    const broken = `⟦（一）扩大资源供给。持续推进学前教育普及普惠安全优质发展⟧\n${piece.repeat(6)}建公办幼儿园。（责任单位：市教育局、市财政局、市发展改革\n委、市财政局）\n`;
    const [finding] = check('numbering/run-in', broken);
    assert.equal(finding?.severity, 'info');
    for (const rule of ['unit/bracket', 'unit/duplicate', 'unit/variant'] as const) check(rule, broken.replace(/[⟦⟧]/g, ''));
  });
  it('finds none in the rows of a table', () => {
    check(
      'numbering/run-in',
      '类别\t指标\t2020年\t2025年\n经济\t1.甲产值\t2\t3\n\t2.乙产值\t3\t4\n民生\t3.丙人数\t4\t5\n\t4.丁人数\t5\t6',
    );
  });
  it('finds it after a note of responsible units', () => {
    check(
      'numbering/run-in',
      `1.甲。建。（责任单位：县教育局）⟦2.⟧乙。建。（责任单位：县教育局）
3.丙。建。（责任单位：县教育局）
4.丁。建。（责任单位：县教育局）`,
    );
  });
  it('finds the items whose holes give them away, glued to a title or to words without a stop', () => {
    check(
      'numbering/run-in',
      `一、加快学前教育发展⟦1、⟧学前教育目标
到2027年达标。
2、义务教育目标
到2027年全面提高⟦3、⟧高中教育目标
4、职业教育目标`,
    );
    check('numbering/gap', '一、加快发展1、甲目标\n达标。\n2、乙目标\n提高3、丙目标\n4、丁目标');
    checkFix('numbering/run-in', '1.甲\n2.乙\n3.丙发展4.丁发展\n5.戊', '1.甲\n2.乙\n3.丙发展\n4.丁发展\n5.戊');
  });
  it('takes a reference to an item for none', () => {
    check('numbering/run-in', '1.甲。见第一部分（二）。\n3.乙。按附件2.建。');
  });
  it('leaves enumerations inside a paragraph alone', () => {
    check(
      'numbering/run-in',
      `1.甲。包括：（1）子；（2）丑；（3）寅。
2.乙。建。`,
    );
  });
  it('leaves a draft alone that lost all its line breaks', () => {
    check('numbering/run-in', `取得成效。 1.甲乙。建成。 2.丙丁。建成。 3.戊己。建成。`);
  });
  it('finds a standing title that runs on, whatever its siblings do', () => {
    check(
      'numbering/run-in',
      `（一）⟦指导思想⟧以立德树人为根本任务，深化教育综合改革，推进城乡教育协调发展，办好每一所学校。
（二）⟦发展目标⟧到2027年，全县教育现代化水平明显提高，办学条件明显改善，群众满意度明显提升。`,
    );
  });
  it('finds it among a few siblings where the words say it', () => {
    check(
      'numbering/run-in',
      `（一）⟦加强组织领导⟧各级党委、政府要把美育工作摆在重要位置，健全工作机制，定期研究解决突出问题，形成工作合力。
（二）加大投入力度。统筹安排经费。
（三）健全评价机制。每年开展监测。`,
    );
  });
  it('finds a short sentence that is longer than every title, and leaves a title that says by what means', () => {
    const titles = ['建设学校', '更新设备', '补充教师', '培训骨干', '落实经费', '健全机制', '营造氛围'];
    const items = (last: string) =>
      [...titles.map((title, at) => `${at + 1}.${title}。建成一批。`), `8.${last}。各乡镇落实。`].join('\n');
    check('numbering/run-in', items('⟦完善教育服务体系⟧建立城乡学校共享优质资源制度'));
    check('numbering/run-in', items('发挥骨干学校作用带动城乡学校共同发展提高'));
  });
  it('says once of a draft that it lost its line breaks', () => {
    const filler = '办学条件明显改善，教育质量明显提升，群众满意程度明显提高。'.repeat(12);
    const [finding] = check(
      'numbering/run-in',
      `制定本规划。⟦一、⟧现实基础（一）成效。1.党建推进。2.教育发展。（二）问题。${filler}二、任务（一）扩大供给1.新建。2.改造。`,
    );
    assert.equal(finding?.severity, 'info');
  });
  it('leaves items alone that are sentences without a title', () => {
    check(
      'numbering/run-in',
      `1.科学谋划学校布局，合理安排建设时序，重点保障乡镇中心学校，方便学生就近入学。
2.完善补充机制，统筹编制岗位，优先保障乡村学校，逐步缩小城乡差距，提高整体水平。
3.加强督导。每年一次。`,
    );
  });
  it('finds the last item of a list where it is glued to a line with a label, and the units there are whole', () => {
    const text = (last: string) => `一、普惠工程
新建幼儿园6所。
责任单位：县教育局、县财政局
完成时限：2026年底
二、强基工程
新建学校4所。
责任单位：县教育局、县财政局${last}
完善长效机制。
责任单位：县教育局、县财政局
完成时限：第二、三季度
`;
    check('numbering/run-in', text('⟦三、⟧机制创新工程'));
    check('unit/variant', text('三、机制创新工程'));
    check('numbering/run-in', text('\n三、机制创新工程'));
  });
  it('finds a sentence alone that runs a title and its text together', () => {
    check(
      'numbering/run-in',
      `1.稳定面积。分解到乡镇。
2.推广良种。支持企业合作。
3.⟦防灾减灾⟧健全监测预警网络。
4.减少损耗。完善服务体系。
5.保护耕地。守住红线。`,
    );
  });
  it('finds an item glued to a title that stands alone, the first and the last of its run too', () => {
    check(
      'numbering/run-in',
      `一、发展目标⟦1.⟧实施创新驱动战略，提高能力。
二、主要任务
2.建设平台。建设好平台。
3.培养人才。培养好人才。
三、强化工作保障⟦4.⟧加强组织领导。落实责任。`,
    );
  });

  it('takes one sentence among titled items for a sentence', () => {
    const titled = [
      '开展集中培训。完成全员培训。',
      '健全标准体系。制定标准10项。',
      '加强标准宣传。组织宣讲5次。',
      '落实挂牌督办。实行销号管理。',
    ];
    for (const sentence of [
      '企业主要负责人要切实履行安全生产第一责任人职责，每季度至少带队检查1次。',
      '建立健全教研指导网络，每个县至少配备2名专职学前教研员，定期开展教研活动。',
      '2029年，数字经济增加值占比达到45%以上，核心产业增加值占比达到10%。',
      '全面落实外资举办养老服务机构国民待遇。',
      '动员部署阶段（2029年1月—3月）。',
      '本措施自2029年1月1日起施行，有效期至2030年12月31日。',
    ]) {
      const items = [...titled, '完善执法机制。开展联合执法。', sentence].map((item, index) => `${index + 1}.${item}`);
      check('numbering/run-in', `一、主要任务\n${items.join('\n')}`);
      check('numbering/punctuation', `一、主要任务\n${items.join('\n')}`);
    }
  });
});
