import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

const rule = 'target/conflict';
const draft = (first: string, second: string): string =>
  `一、发展目标\n到2030年，${first}。\n二、重点任务\n加大工作力度。到2030年，${second}。`;

describe(rule, () => {
  for (const [first, second] of [
    ['普惠性幼儿园覆盖面达到95%以上', '普惠性幼儿园覆盖率⟦达到90%以上⟧'],
    ['学前教育公办率达到60%', '公办幼儿园在园幼儿占比⟦提高到65%⟧'],
    ['示范性资源教室达到80个', '全市示范性资源教室⟦达到60个⟧'],
    ['每名学生至少掌握1项运动技能', '学生掌握⟦2—3项⟧运动技能'],
    ['15岁以上人口识字率超过98%', '15岁以上人口识字率⟦超过96%⟧'],
    ['特色示范高中比例达到80%', '普通高中特色示范学校率⟦达到85%⟧'],
  ] as const) {
    it(`${first} × ${second}`, () => void check(rule, draft(first, second)));
  }

  it('takes what several years add for more than what one of them does', () => {
    const parts = '其中2029年新增公办学位2万个，2030年新增公办学位1万个';
    check(rule, `一、发展目标\n2026—2030年，全市新增公办学位6万个。${parts}。`);
    check(rule, `一、发展目标\n到2030年，全市新增公办学位6万个。\n二、进度\n2030年新增公办学位1万个。`);
    check(rule, `一、发展目标\n“十五五”期间，全市建成托育园90所。\n二、进度\n2030年建成托育园20所。`);
    check(rule, `一、发展目标\n到2030年，全市9个县区通过认定。其中，2028年4个，2029年3个，2030年2个。`);
    const byYear = '（一）2029年。建成托育园20所。\n（二）2030年。建成托育园30所。\n三年共建成托育园70所。';
    check(rule, `一、发展目标\n到2030年，建成托育园90所。\n二、分年度任务\n${byYear}`);
    check(rule, `一、发展目标\n2030年，全市新增公办学位6万个。\n二、进度\n2030年新增公办学位⟦1万个⟧。`);
    check(rule, `一、发展目标\n2026—2030年，全市新增公办学位6万个。\n二、进度\n“十五五”期间新增公办学位⟦8万个⟧。`);
  });

  it('holds amounts of a year past, and what is aimed at a year, against the table alone', () => {
    const table = '指标 | 2025年 | 2030年 | 年均增长\n生产总值（亿元） | 1860 | 2500左右 | 6%\n在园幼儿（万人） | 6.2 | 7 | -';
    const told = (base: string, growth: string): string =>
      `云川市规划（2026—2030年）\n一、发展基础\n2025年，生产总值达到${base}亿元，在园幼儿6.2万人。“十四五”年均增长8%。\n二、主要目标\n生产总值年均增长${growth}。\n${table}`;
    check(rule, told('1860', '6%'));
    check(rule, told('1860', '6%').replace('6.2万人', '⟦7.2万人⟧'));
    check(rule, told('1860', '6%').replace('年均增长6%', '年均⟦增长7%⟧'));
    // A review gives what was planned beside what was reached.
    const review = '指标 | 2025年目标 | 2025年实际 | 年均增长\n生产总值（亿元） | 1800 | 1860 | 6%';
    check(rule, `云川市规划（2026—2030年）\n一、发展基础\n2025年，生产总值达到1860亿元。\n${review}`);
  });

  it('takes the works of a panel, each under its own title, for several', () => {
    const works = (places: string): string =>
      `一、任务\n到2030年，新增公办园学位3万个、义务教育学位6万个。\n专栏1 提质工程\n01 公办幼儿园建设工程\n到2030年，新增学位3万个。\n02 义务教育学校建设工程\n到2030年，新增学位${places}。`;
    check(rule, works('6万个'));
    check(rule, works('⟦8万个⟧'));
  });

  it('holds the aims of a draft without years against its tasks, and grades against nothing', () => {
    check(rule, '一、目标\n新建护理型床位占比不低于60%。\n二、任务\n新建护理型床位占比⟦不低于65%⟧。');
    check(rule, '一、目标\n新建护理型床位占比不低于60%。\n二、任务\n试点县新建护理型床位占比不低于65%。');
    check(rule, '一、评价目标\n（一）优秀。群众满意率达到95%以上。\n（二）良好。群众满意率达到85%以上。');
  });

  // Whom a value is said of is told by the clause before it, its item or its area.
  for (const right of [
    '到2030年，高中教育进一步普及，毛入学率达到97%。高等教育质量提高，毛入学率达到70%。',
    '到2030年，学前教育：毛入园率达到98%；高中教育：毛入学率达到97%；高等教育：毛入学率达到70%。',
    '到2030年：\n1.高等教育：在校生达到5万人。\n2.义务教育：在校生达到98万人。',
    '到2030年：\n——学前教育。教师达到2万人，本科以上学历比例达到60%。\n——义务教育。教师达到5万人，本科以上学历比例达到95%。',
    '（一）中职。到2030年，“双师型”教师占专业课教师比例达到60%。\n（二）高职。到2030年，“双师型”教师占专业课教师比例达到70%。',
    '（一）中等职业教育。到2030年，“双师型”教师占比达到60%。\n（二）高等职业教育。到2030年，“双师型”教师占比达到70%。',
    '到2030年，主城区新增学位6万个，公办园占比达到55%。县域新增学位3万个，公办园占比达到60%。',
    '（一）城北小学新建项目。到2030年，占地面积45亩。\n（二）城南初中迁建项目。到2030年，占地面积60亩。',
  ])
    it(`is silent: ${right}`, () => void check(rule, `云川市方案（2026—2030年）\n一、目标\n${right}`));

  it('keeps two shares of the same schools apart', () => {
    const share = '到2030年，双语教师占专任教师的比例，中等职业学校达到40%';
    check(rule, `一、发展目标\n${share}。\n二、任务\n到2030年，图书达标率，中等职业学校达到90%。`);
    check(rule, `一、发展目标\n${share}。\n二、任务\n${share.replace('达到40%', '⟦达到45%⟧')}。`);
  });

  // The standards' typical incomparables and agreements (3.8).
  for (const [first, second] of [
    ['普惠性幼儿园覆盖面达到80%', '普惠性幼儿园覆盖面达到80%以上'],
    ['课后服务覆盖率达到98%', '课后服务实现全覆盖'],
    ['分县目标如下。\n东川县：公办园占比达到50%', '分县任务如下。\n西川县：公办园占比达到55%'],
    ['分县目标如下。\n东川县\n公办园占比达到50%', '分县任务如下。\n西川县\n公办园占比达到55%'],
    ['全区海塘达标率达到73%。\n（1）东沙一带海塘达标率达到78%', '（2）西沙一带海塘达标率达到96%'],
    ['全区海塘达标率达到73%', '建设如下。\n（1）东沙岛海塘建设60公里，海塘达标率达到78%'],
    ['智慧课堂建成，覆盖率达到90%，床位达到200张', '电子病历推广，覆盖率达到95%，床位达到900张'],
    ['等级幼儿园覆盖面超过95%', '等级幼儿园覆盖面达到95%以上'],
    ['学生掌握1至2项运动技能', '学生掌握1—2项运动技能'],
    ['教师交流轮岗比例不低于10%', '教师交流轮岗比例达到10%'],
    ['公办幼儿园在园幼儿占比达到55%', '普惠性幼儿园覆盖率达到85%'],
    ['等级幼儿园覆盖面达到100%', '一级幼儿园覆盖面达到40%'],
    ['小学生近视率下降到38%以下', '初中生近视率下降到60%以下'],
    ['城区学校智慧校园覆盖率达到95%', '农村学校智慧校园覆盖率达到85%'],
    ['智慧校园覆盖率达到90%', '数字校园覆盖率达到80%'],
    ['体质健康合格率达到98%', '体质健康优秀率达到25%'],
    ['义务教育巩固率达到98%', '义务教育入学率达到100%'],
    ['近视率每年下降1个百分点', '近视率下降到45%以下'],
    ['新建幼儿园12所', '新建小学6所'],
    ['专任教师达到800人', '专任教师培训达到2800人次'],
  ] as const) {
    it(`no error: ${first} × ${second}`, () => void check(rule, draft(first, second)));
  }

  it('no error: two years, a base and its target', () => {
    check(rule, '到2028年，智慧校园覆盖率达到80%。\n到2030年，智慧校园覆盖率达到95%。');
    check(rule, '2025年，智慧校园覆盖率为70%。\n到2030年，智慧校园覆盖率达到95%。');
  });

  it('a name written twice in one sentence', () => {
    check(rule, '残疾人就业率达60%以上，残疾人就业率⟦达65%以上⟧。');
    check(rule, '残疾人就业率达60%以上，力争残疾人就业率达65%以上。');
    check(rule, '残疾人就业率2028年达60%，残疾人就业率2030年达65%。');
  });

  it('no error: two rows of a table that share a name', () => {
    const rows =
      '| 幼儿园教师 | | |\n| 其中：本科学历比例（%） | 50 | 60 |\n| 小学教师 | | |\n| 其中：本科学历比例（%） | 90 | 95 |';
    check(rule, `| 指标 | 2025年 | 2030年 |\n| --- | --- | --- |\n${rows}\n`);
  });

  it('no error: parts of a year, and what every item has', () => {
    check(rule, '2025年上半年，工业投资增长7.4%。\n2025年前三季度，工业投资增长7.9%。\n2025年，工业投资增长8.1%。');
    check(rule, '一、任务\n（一）交通。到2030年，实施重点项目120个。\n（二）水利。到2030年，实施重点项目40个。');
    check(rule, '一、任务\n（一）交通。到2030年，建成示范性车站120个。\n（二）水利。到2030年，建成示范性车站⟦40个⟧。');
  });

  it('the text is held against the table', () => {
    const table = '| 指标 | 2025年 | 2030年 |\n| --- | --- | --- |\n| 普惠性幼儿园覆盖率（%） | 90 | 95 |\n';
    check(rule, `${table}\n到2030年，普惠性幼儿园覆盖率⟦达到93%⟧。`);
    check(rule, `到2030年，普惠性幼儿园覆盖率⟦达到93%⟧。\n\n${table}`);
  });

  it('of three places the odd one is shown', () => {
    const found = check(
      rule,
      '到2030年，智慧校园覆盖率达到90%。\n到2030年，智慧校园覆盖率⟦达到80%⟧。\n到2030年，智慧校园覆盖率达到90%。',
    );
    assert.equal(found.length, 1);
  });

  it('takes the other number and keeps the wording', () => {
    checkFix(
      rule,
      draft('智慧校园覆盖率达到95%', '智慧校园覆盖率达到90%以上'),
      draft('智慧校园覆盖率达到95%', '智慧校园覆盖率达到95%以上'),
    );
  });

  it('holds cumulated rates and 单位GDP against a table', () => {
    check(
      rule,
      '云川市“十四五”规划\n一、目标\n到2025年，单位地区生产总值能耗和二氧化碳排放分别⟦降低15%⟧、⟦16%⟧，研发投入占地区生产总值（GDP）比重⟦达到3%⟧。\n指标\t2020年\t2025年\t年均/累计\t属性\n单位GDP能耗降低（%）\t—\t—\t〔14〕\t约束性\n单位GDP二氧化碳排放降低（%）\t—\t—\t〔18〕\t约束性\n研发投入占GDP比重（%）\t2.1\t2.5\t—\t预期性',
    );
    check(
      rule,
      '云川市“十四五”规划\n一、目标\n到2025年，单位地区生产总值能耗年均降低3%。\n指标\t2020年\t2025年\t年均/累计\t属性\n单位GDP能耗降低（%）\t—\t—\t〔14〕\t约束性\n城镇化率（%）\t60\t65\t—\t预期性',
    );
  });

  it('leaves a value that goes against its own verb to its rule', () => {
    const text =
      '云川市“十四五”规划\n一、“十三五”时期发展成就\n人均预期寿命从76.3岁提高到73.9岁。\n二、目标\n指标\t2020年\t2025年\n人均预期寿命（岁）\t77.9\t78.9\n参保率（%）\t90\t95';
    check(rule, text);
    check('target/range', text.replace('73.9岁', '⟦73.9岁⟧'));
  });
  it('holds names that begin with a figure of their own, such as 5G and 4A', () => {
    check('target/conflict', '到2030年，5G基站达到8000个。\n（一）到2030年，5G基站⟦达到9000个⟧。');
    check('target/conflict', '到2030年，4A级旅游景区达到12家。\n（一）到2030年，3A级旅游景区达到15家。');
  });

  for (const [why, text] of [
    [
      'the year of a remark in brackets holds inside them alone',
      '2025年，公办园占比达到58%（2024年为55.2%），普惠园覆盖率达到94%。\n2024年，全市普惠园覆盖率为92%。',
    ],
    [
      'a part of a count in brackets dates nothing behind it',
      '到2030年，新建公办园18所（2026年已建成4所），普惠园覆盖率达到92%。\n2026年，普惠园覆盖率为86%。',
    ],
    [
      'nor does a step on the way behind 其中',
      '到2030年，巩固率达到97%，其中2028年达到96%，大班额比例控制在1%以内。\n2028年，大班额比例控制在3%以内。',
    ],
    ['months', '2029年6月底前，校园网接入率达到60%；2029年12月底前，校园网接入率达到100%。'],
    ['months without their end', '到2029年10月，校园网接入率达到60%。到2029年12月，校园网接入率达到100%。'],
    ['halves', '2029年上半年，校园网接入率达到60%；年底前，校园网接入率达到100%。'],
    ['terms', '2029年春季学期，校园网接入率达到60%；2029年秋季学期，校园网接入率达到100%。'],
    ['holidays', '2029年暑期前，校园网接入率达到60%；2029年底，校园网接入率达到100%。'],
    ['school years', '2027—2028学年，集团化办学覆盖率达到60%；2028—2029学年，集团化办学覆盖率达到85%。'],
    [
      'titles that call a year something',
      '（一）2026年为“规范管理年”。撤并小规模学校12所，巩固率达到97%。\n（二）2027年为基础年。撤并小规模学校10所，巩固率达到97.5%。',
    ],
    ['counties without names', 'A县：到2030年，毛入园率达到96%。\nB县：到2030年，毛入园率达到95%。'],
    ['what every work has', '（一）东山水库。总库容1.2亿立方米。\n（二）西山水库。总库容3500万立方米。'],
    ['what each product has', '甲材料：年产5万吨精密铸件项目。\n乙材料：年产3000吨碳纤维项目。'],
    ['lengths of roads of two kinds', '到2030年，新增铁路1800公里，总里程达5000公里。新增高速公路1200公里，总里程达6000公里。'],
  ] as const) {
    it(`leaves alone: ${why}`, () => void check(rule, `云川市规划（2026—2030年）\n一、主要目标\n${text}`));
  }

  it('takes what one year adds for a step of the table', () => {
    const table = '指标\t2028年\t2029年\t2030年\n口袋公园（个）\t220\t260\t320';
    check(rule, `云川市规划（2026—2030年）\n2030年，建设口袋公园60个。\n${table}`);
    check(rule, `云川市规划（2026—2030年）\n2030年，建设口袋公园⟦50个⟧。\n${table}`);
  });

  it('holds no value that its own bounds make wrong against another', () => {
    check(rule, draft('普惠园覆盖面超过95%', '普惠园覆盖面不超过95%以上'));
  });
});
