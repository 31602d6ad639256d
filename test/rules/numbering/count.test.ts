import { check } from '../../support/check.ts';

describe('numbering/count', () => {
  it('counts what was announced', () => {
    check(
      'numbering/count',
      `重点抓好⟦三项工作⟧：
一是甲。
二是乙。
三是丙。
四是丁。`,
    );
  });
  it('counts things done and measures that stand as chapters', () => {
    check('numbering/count', '今年办好以下⟦五件民生实事⟧：\n（1）建园。\n（2）建馆。\n（3）建站。');
    check('numbering/count', '现提出⟦四条措施如下⟧：\n一、建园。抓建设。\n二、建馆。抓质量。\n三、建站。抓运行。');
  });
  it('counts the names in a row right before their number', () => {
    check('numbering/count', '培育城东、城西、城南⟦四大片区⟧。建设教育、医疗、科技和人才、数据⟦三大体系⟧。');
    for (const right of [
      '培育城东、城西、城南三大片区。建设科技和人才、产业与金融、数据、信用四大体系。',
      '发展甲业、乙业、丙业等五大产业。聚焦教育、医疗，文化、体育、养老五大领域。',
      '实施强基、提质、增效三大工程和五大行动。',
    ])
      check('numbering/count', right);
  });
  it('counts works by name', () => {
    check(
      'numbering/count',
      `一、工程
实施⟦三大工程⟧。
（一）甲工程。建。
（二）乙工程。建。`,
    );
  });
  it('counts what is listed in the same paragraph', () => {
    check('numbering/count', '1.甲。从以下⟦三个方面着手⟧：一是抓项目；二是抓改革。\n2.乙。有两项任务：一是抓队伍；二是抓投入。');
  });
  it('counts what is announced by so many aspects of something', () => {
    check(
      'numbering/count',
      '明确了⟦三个方面的任务⟧：一是抓项目；二是抓改革。\n⟦六个方面分别是⟧：1.甲；2.乙；3.丙；4.丁；5.戊。\n两个方面的问题：一是甲；二是乙。',
    );
  });
  it('counts what stands under a title that counts it by name', () => {
    check(
      'numbering/count',
      '一、实施⟦四大育才计划⟧\n（一）头雁育才计划。建。\n（二）青苗育才计划。建。\n（三）银发育才计划。建。\n二、深化⟦两个合作⟧\n1.校地合作。建。\n2.校企合作。建。\n3.校校合作。建。',
    );
    check(
      'numbering/count',
      '一、三大任务\n（一）学校建设。建。\n（二）队伍建设。建。\n二、第三个行动\n1.净水行动。建。\n2.净土行动。建。',
    );
  });
  it('is silent where the draft was cut off', () => {
    check('numbering/count', '一、实施四大行动\n（一）净水行动。建设。\n（二）净土行动。全面完成重点地');
  });
  it('is silent where the run itself is broken', () => {
    check(
      'numbering/count',
      `重点抓好四项工作：
一是甲。
三是丙。
四是丁。`,
    );
  });
  it('is silent about a number of something else', () => {
    check(
      'numbering/count',
      `全市3个区、5个县：
（一）甲。建。
（二）乙。建。`,
    );
  });
  it('knows what is counted behind a word or two', () => {
    check('numbering/count', '围绕⟦四大发展目标⟧：一是规模扩大。二是质量提升。三是结构优化。');
    check('numbering/count', '抓好⟦四项任务举措⟧：一是扩大资源；二是提升质量；三是加强管理。');
  });
});
