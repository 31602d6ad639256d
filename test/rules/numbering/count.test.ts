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
});
