import { strict as assert } from 'node:assert';
import { parse, type Plan, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { PLAN, read } from '../support/targets.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'bounds as signs',
    '师生满意度≥90%，办学成本≤2400元。',
    ['师生满意度 | 2025 | >= 90 % | target', '办学成本 | 2025 | <= 2400 元 | target'],
  ],
  [
    'two stages that reach one value, under the name before the colon',
    '每百名学生拥有骨干教师数：小学、初中均达到1人以上。',
    ['小学、初中每百名学生拥有骨干教师数 | 2025 | >= 1 人 | target'],
  ],
  ['a count behind some of its kind', '建成零碳公园、湿地公园二期等10个公园。', ['公园 | 2025 | = 10 个 | target']],
  ['a count behind another thing', '建立教师合唱团和30个名师工作室。', ['名师工作室 | 2025 | = 30 个 | target']],
  ['at least so many run', '各区至少办2所早教中心。', ['早教中心 | 2025 | >= 2 所 | target']],
  [
    'tenths that are none',
    '教师达到3.0人，生师比控制在15.0以内，死亡率控制在9.0/10万以下。',
    ['教师 | 2025 | = 3 人 | target', '生师比 | 2025 | <= 15 - | target', '死亡率 | 2025 | <= 9 /10万 | target'],
  ],
  ['the number of a version', '实施红色教育2.0工程，培育基地10个。', ['基地 | 2025 | = 10 个 | target']],
  [
    'sizes of what is counted in a list',
    '引进5亿元以上项目60个、20亿元以上项目8个。',
    ['引进5亿元以上项目 | 2025 | = 60 个 | increment', '引进20亿元以上项目 | 2025 | = 8 个 | increment'],
  ],
  ['what 将 brings forward', '到2025年，合作机构将平均担保费率降至1%以下。', ['平均担保费率 | 2025 | <= 1 % | target']],
  [
    'costs at the end of a share',
    '到2025年，个人支出占卫生总费用小于28%。',
    ['个人支出占卫生总费用比例 | 2025 | < 28 % | target'],
  ],
  [
    'shares of what is covered, which stands behind each',
    '5G网络覆盖100%的乡镇和95%以上的行政村。',
    ['5G网络覆盖乡镇比例 | 2025 | = 100 % | target', '5G网络覆盖行政村比例 | 2025 | >= 95 % | target'],
  ],
  [
    'a rate of coverage beside a share of things',
    '5G网络覆盖率达到98%、95%以上的行政村成为数字乡村。',
    ['5G网络覆盖率 | 2025 | = 98 % | target', '数字乡村的行政村占比 | 2025 | >= 95 % | target'],
  ],
  ['how many live in a place', '十万人口以上的镇达到5个。', ['十万人口以上的镇 | 2025 | = 5 个 | target']],
  [
    'balances of two kinds of loans',
    '制造业、普惠小微贷款余额分别达到800亿元和500亿元。',
    ['制造业贷款余额 | 2025 | = 800 亿元 | target', '普惠小微贷款余额 | 2025 | = 500 亿元 | target'],
  ],
  ['what is put on the rolls anew', '新入库规模以上企业40家以上。', ['新入库规模以上企业 | 2025 | >= 40 家 | increment']],
  [
    'units with a power',
    '用水总量控制在67亿m3以内，文化设施面积达到4400m2。',
    ['用水总量 | 2025 | <= 67 亿m3 | target', '文化设施面积 | 2025 | = 4400 m2 | target'],
  ],
  ['what is done as it is needed', '公共数据按需归集率达60%。', ['公共数据按需归集率 | 2025 | = 60 % | target']],
  [
    'who is trained, from the head of the item',
    '加强教师培训体系建设。组织市级培训600人、县级培训2000人。',
    ['市级教师培训 | 2025 | = 600 人 | target', '县级教师培训 | 2025 | = 2000 人 | target'],
  ],
  ['who is trained, where the name says it', '加强教师培训。组织骨干医师培训60人。', ['骨干医师培训 | 2025 | = 60 人 | target']],
  ['a multiple of what an earlier year had', '到2025年，办学经费达到2020年的两倍。', ['办学经费 | 2025 | = 2 倍 | target']],
  [
    'what a sum is paid for, between its bound and its number',
    '公办幼儿园生均公用经费标准不低于每生每年700元，到2025年提高到900元。',
    ['公办幼儿园生均公用经费标准 | - | >= 700 元 | target', '公办幼儿园生均公用经费标准 | 2025 | = 900 元 | target'],
  ],
  [
    'a share named once before a comma, told of schools behind it',
    '到2025年，双语教师占专任教师的比例，中等职业学校达到40%以上，高等职业学校达到55%以上。',
    [
      '中等职业学校双语教师占专任教师的比例 | 2025 | >= 40 % | target',
      '高等职业学校双语教师占专任教师的比例 | 2025 | >= 55 % | target',
    ],
  ],
  [
    'no topic in a clause that does something',
    '到2025年，提高专任教师学历达标率，民族地区达到90%。',
    ['民族地区 | 2025 | = 90 % | target'],
  ],
  [
    'two insurances that end alike',
    '到2025年，参加职工养老保险和城乡居民养老保险人数分别达到24万人和16万人，8万名被征地农民参保。',
    [
      '参加职工养老保险人数 | 2025 | = 24 万人 | target',
      '城乡居民养老保险人数 | 2025 | = 16 万人 | target',
      '被征地农民参保 | 2025 | = 8 万名 | target',
    ],
  ],
  [
    'ranks that leave their noun to the member before',
    '到2025年，创建市级劳动基地60个、省级20个、国家级3个。',
    [
      '市级劳动基地 | 2025 | = 60 个 | target',
      '省级劳动基地 | 2025 | = 20 个 | target',
      '国家级劳动基地 | 2025 | = 3 个 | target',
    ],
  ],
  [
    'no amount said of the share before it',
    '美育课时不低于总课时的10%，高中按6个学分开设，不少于108课时。',
    ['美育课时占总课时比例 | 2025 | >= 10 % | target'],
  ],
  [
    'a name behind a bracket that holds 其中',
    '到2025年，建成高职院校12所（其中公办9所）、在校生达到8万人。',
    ['高职院校 | 2025 | = 12 所 | target', '在校生 | 2025 | = 8 万人 | target'],
  ],
  [
    'a 分别 list behind the name it is of',
    '1.生均体育用地面积：小学、初中分别达到7平方米、10平方米。\n余项不能低于要求的80%。',
    [
      '小学生均体育用地面积 | 2025 | = 7 平方米 | target',
      '初中生均体育用地面积 | 2025 | = 10 平方米 | target',
      '余项占要求比例 | 2025 | >= 80 % | target',
    ],
  ],
  ['a count of events', '每年举办市级赛事40项次以上。', ['市级赛事 | - | >= 40 项次 | target']],
  ['a rate in Chinese figures', '到2025年，入园率提高六个百分点。', ['入园率 | 2025 | = 6 个百分点 | rate']],
  ['a rate below zero', '到2025年，经济增速达到-2.5%。', ['经济增速 | 2025 | = -2.5 % | rate']],
  [
    'a share of a half only with a bound',
    '到2025年，一半学校达标，一半以上教师达标。',
    ['教师达标占比 | 2025 | >= 0.5 - | target'],
  ],
  [
    'things made, counted in small Chinese figures behind them',
    '到2025年，建成幼儿园十二所、小学两所，建成讲师队伍一支，建成电站二期。',
    ['幼儿园 | 2025 | = 12 所 | target', '小学 | 2025 | = 2 所 | target'],
  ],
  ['a name before its value', '到2025年，全市普惠园覆盖率达到92%以上。', ['普惠园覆盖率@全市 | 2025 | >= 92 % | target']],
  [
    'a list of 分别',
    '学前段、义务段和高中段残疾儿童入学率分别达到90%、98%和86%。',
    [
      '学前段残疾儿童入学率 | 2025 | = 90 % | target',
      '义务段残疾儿童入学率 | 2025 | = 98 % | target',
      '高中段残疾儿童入学率 | 2025 | = 86 % | target',
    ],
  ],
  [
    'years before the comma',
    '2025年、2030年，风电装机容量分别达到260万千瓦、500万千瓦。',
    ['风电装机容量 | 2025 | = 260 万千瓦 | target', '风电装机容量 | 2030 | = 500 万千瓦 | target'],
  ],
  ['达到 inside a name', '地表水达到或好于Ⅲ类水体比例达到85%。', ['地表水达到或好于Ⅲ类水体比例 | 2025 | = 85 % | target']],
  [
    'a bound behind the last of 分别',
    '小学和初中近视率分别下降到38%、60%以下。',
    ['小学近视率 | 2025 | <= 38 % | target', '初中近视率 | 2025 | <= 60 % | target'],
  ],
  [
    'two lists of 分别, from and to',
    '城市、农村低保标准分别从2020年的600元/月、400元/月提高到2025年的800元/月、600元/月。',
    [
      '城市低保标准 | 2020 | = 600 元/月 | baseline',
      '农村低保标准 | 2020 | = 400 元/月 | baseline',
      '城市低保标准 | 2025 | = 800 元/月 | target',
      '农村低保标准 | 2025 | = 600 元/月 | target',
    ],
  ],
  [
    'things counted behind their number',
    '建设20所劳动教育学校、6个实践基地，创建书香校园30所。',
    ['劳动教育学校 | 2025 | = 20 所 | target', '实践基地 | 2025 | = 6 个 | target', '书香校园 | 2025 | = 30 所 | target'],
  ],
  [
    'what is added',
    '新增托位1.2万个，改扩建幼儿园15所。',
    ['新增托位 | 2025 | = 1.2 万个 | increment', '改扩建幼儿园 | 2025 | = 15 所 | increment'],
  ],
  [
    'what follows a list in its order',
    '城镇、农村低保标准分别达900元、700元，增长4%、6%。',
    [
      '城镇低保标准 | 2025 | = 900 元 | target',
      '农村低保标准 | 2025 | = 700 元 | target',
      '城镇低保标准 | 2025 | = 4 % | rate',
      '农村低保标准 | 2025 | = 6 % | rate',
    ],
  ],
  [
    'a head that members of other lengths share',
    '原盐、石灰、天然碱产量分别增长5%、6%、7%，村级活动室、厕所普及率分别达到80%、90%。',
    [
      '原盐产量 | 2025 | = 5 % | rate',
      '石灰产量 | 2025 | = 6 % | rate',
      '天然碱产量 | 2025 | = 7 % | rate',
      '村级活动室普及率 | 2025 | = 80 % | target',
      '厕所普及率 | 2025 | = 90 % | target',
    ],
  ],
  [
    'ranks that share a noun, verbs that share one',
    '创建3个国家级、8个省级卫生乡镇；新建敬老院6所、改扩建4所。',
    [
      '国家级卫生乡镇 | 2025 | = 3 个 | target',
      '省级卫生乡镇 | 2025 | = 8 个 | target',
      '新建敬老院 | 2025 | = 6 所 | increment',
      '改扩建敬老院 | 2025 | = 4 所 | increment',
    ],
  ],
  [
    'what is planned for, and steps that are no count',
    '赤字率按3%左右安排；经济总量连上3个百亿元台阶、达到900亿元。',
    ['赤字率 | 2025 | ~ 3 % | target', '经济总量 | 2025 | = 900 亿元 | target'],
  ],
  [
    'what is counted though it begins like a joint or a bound',
    '建成10个先导区、90个和美乡村，开工3亿元以上重大项目12个；25兆瓦级机组下线。',
    ['先导区 | 2025 | = 10 个 | target', '和美乡村 | 2025 | = 90 个 | target', '3亿元以上重大项目 | 2025 | = 12 个 | target'],
  ],
  [
    'a list of 分别 that follows another',
    '“云品”、“云礼”分别新增12项和44项，累计分别达到64项和288项，监管事项从39个拓展到91个。',
    [
      '“云品” | 2025 | = 12 项 | target',
      '“云礼” | 2025 | = 44 项 | target',
      '“云品” | 2025 | = 64 项 | target',
      '“云礼” | 2025 | = 288 项 | target',
      '监管事项 | - | = 39 个 | baseline',
      '监管事项 | 2025 | = 91 个 | target',
    ],
  ],
  [
    'people, stages and places under a head that stands once',
    '近视率：6岁儿童控制在3%左右，小学生下降到38%以下；小学生体测优良率达到60%，高中阶段学生达到50%；高中阶段毛入学率达到98%，其中城区99%、农村97%；巩固率达到98%，其中东川县97%、西川县96%；社区服务覆盖率达到80%，东川县达到70%。',
    [
      '6岁儿童近视率 | 2025 | ~ 3 % | target',
      '小学生近视率 | 2025 | <= 38 % | target',
      '小学生体测优良率 | 2025 | = 60 % | target',
      '高中阶段学生体测优良率 | 2025 | = 50 % | target',
      '高中阶段毛入学率 | 2025 | = 98 % | target',
      '城区高中阶段毛入学率 | 2025 | = 99 % | target',
      '农村高中阶段毛入学率 | 2025 | = 97 % | target',
      '巩固率 | 2025 | = 98 % | target',
      '东川县巩固率 | 2025 | = 97 % | target',
      '西川县巩固率 | 2025 | = 96 % | target',
      '社区服务覆盖率 | 2025 | = 80 % | target',
      '东川县 | 2025 | = 70 % | target',
    ],
  ],
  [
    'a stage that stands for the one before',
    '小学教师学历比例达到90%，初中达到95%；持证比例小学80%、初中85%；体质达标率达到92%，农村学校达到88%。',
    [
      '小学教师学历比例 | 2025 | = 90 % | target',
      '初中教师学历比例 | 2025 | = 95 % | target',
      '小学持证比例 | 2025 | = 80 % | target',
      '初中持证比例 | 2025 | = 85 % | target',
      '体质达标率 | 2025 | = 92 % | target',
      '农村学校体质达标率 | 2025 | = 88 % | target',
    ],
  ],
  [
    'shares of a hundred thousand, ages in a name',
    '产妇死亡率控制在9/10万以内，5岁以下儿童死亡率降到4‰以下，5年培训医生300人次。',
    [
      '产妇死亡率 | 2025 | <= 9 /10万 | target',
      '5岁以下儿童死亡率 | 2025 | <= 4 ‰ | target',
      '培训医生 | 2025 | = 300 人次 | target',
    ],
  ],
  [
    'where a change came from, without a unit; steps; a count that belongs to a change',
    '收入倍差从1.96缩小至1.81，实验室从15家跃升到38家；经济总量连续跨越7千亿、8千亿、9千亿三个台阶；17个重点行业增加值增长5%。',
    [
      '收入倍差 | 2025 | = 1.81 - | target',
      '实验室 | - | = 15 家 | baseline',
      '实验室 | 2025 | = 38 家 | target',
      '重点行业增加值 | 2025 | = 5 % | rate',
    ],
  ],
  ['a change', '近视率每年下降1个百分点以上。', ['近视率 | - | >= 1 个百分点 | rate']],
  [
    'a change and what is reached',
    '普通高中数在现有基础上增加2所，达到12所。',
    ['普通高中数 | 2025 | = 2 所 | increment', '普通高中数 | 2025 | = 12 所 | target'],
  ],
  [
    'where a change came from',
    '城镇化率从2020年的58%提升到2025年的63%。',
    ['城镇化率 | 2020 | = 58 % | baseline', '城镇化率 | 2025 | = 63 % | target'],
  ],
  ['a share turned round', '全市40%的社区学校成为示范学校。', ['示范学校的社区学校占比@全市 | 2025 | = 40 % | target']],
  ['a whole apart from its share', '艺术课程课时不低于总课时的10%。', ['艺术课程课时占总课时比例 | 2025 | >= 10 % | target']],
  [
    '其中 takes the year and not the name',
    '到2024年，等级园占比达到95%，其中一级园占比超过40%。',
    ['等级园占比 | 2024 | = 95 % | target', '一级园占比 | 2024 | > 40 % | target'],
  ],
  [
    'a name left in the clause before',
    '公办园在园幼儿占比进一步提升，保持在55%以上。',
    ['公办园在园幼儿占比 | 2025 | >= 55 % | target'],
  ],
  ['a bound before its verb', '让每名学生至少掌握1项艺术特长。', ['学生掌握艺术特长 | 2025 | >= 1 项 | target']],
  ['a small numeral with a bound', '每个乡镇至少有一个资源教室。', ['每个乡镇资源教室 | 2025 | >= 1 个 | target']],
  ['a ratio', '生师比达到12.5:1。', ['生师比 | 2025 | = 12.5 - | target']],
  ['a length of time', '劳动年龄人口平均受教育年限达到11.5年。', ['劳动年龄人口平均受教育年限 | 2025 | = 11.5 年 | target']],
  ['no ages, conditions, cycles and codes', '16—59岁人口、1000人以上的学校、以2年为一轮、“8531”工程、两个行动。', []],
  [
    'no steps, places, hours, lengths of text and prices',
    '迈上一个新台阶，任务分解到21个县，20日16点前报送，限100字以内，给予不超过10万元/项、5万元/项的奖励。',
    [],
  ],
  ['no years, numbers of documents and meetings', '根据云政发〔2020〕3号文件和第5次会议精神，2021年启动。', []],
];

describe('readTargets', () => {
  for (const [title, text, expected] of CASES) it(title, () => assert.deepEqual(read(text), expected));

  it('takes the year of the goals from their section', () => {
    const text =
      '一、总体要求\n（一）发展目标。到2024年，体系基本建成。入园率达到97%。\n二、重点任务\n（一）扩大资源。巩固率达到98%。';
    assert.deepEqual(read(text), ['入园率 | 2024 | = 97 % | target', '巩固率 | 2025 | = 98 % | target']);
  });

  it('reads what is past as a baseline', () => {
    const text = '一、发展基础\n“十三五”时期，全市教育取得成效。入园率达到93%。\n二、主要任务\n（一）扩大资源。入园率达到97%。';
    assert.deepEqual(read(text), ['入园率 | 2020 | = 93 % | baseline', '入园率 | 2025 | = 97 % | target']);
  });

  it('reads an annual report by its sections', () => {
    const report: Plan = { ...UNKNOWN_PLAN, issued: { year: 2026, month: 1, day: 20 } };
    const text =
      '一、2025年工作回顾\n实现地区生产总值820亿元，增长5.2%。\n二、2026年重点工作\n地区生产总值增长5%以上，新增就业3万人。';
    assert.deepEqual(read(text, report), [
      '地区生产总值 | 2025 | = 820 亿元 | baseline',
      '地区生产总值 | 2025 | = 5.2 % | rate',
      '地区生产总值 | 2026 | >= 5 % | rate',
      '新增就业 | 2026 | = 3 万人 | increment',
    ]);
  });

  it('gives the place of the value and of its name', () => {
    const text = '一、目标\n1.到2025年，普惠园覆盖率达到92%以上。';
    const [target] = readFacts(parse(text), PLAN).targets;
    assert.equal(target?.text, '达到92%以上');
    assert.equal(text.slice(target?.span.start, target?.span.end), '达到92%以上');
    assert.equal(text.slice(target?.indicatorSpan?.start, target?.indicatorSpan?.end), '普惠园覆盖率');
  });

  it('reads how long a matter may take, and names with ages in them', () => {
    assert.deepEqual(read('审批时限压缩至40个工作日以内，0—6岁儿童健康管理率不低于90%，16—59岁劳动人口受教育年限达到12年。'), [
      '审批时限 | 2025 | <= 40 个工作日 | target',
      '0—6岁儿童健康管理率 | 2025 | >= 90 % | target',
      '16—59岁劳动人口受教育年限 | 2025 | = 12 年 | target',
    ]);
    assert.deepEqual(read('打造30个带动力强、辐射面广的消费场景，巩固提升50万亩蔬菜基地。'), [
      '消费场景 | 2025 | = 30 个 | target',
      '蔬菜基地 | 2025 | = 50 万亩 | target',
    ]);
  });
  it('takes a review whose title tells of work done for the past', () => {
    const report: Plan = { ...UNKNOWN_PLAN, issued: { year: 2026, month: 1, day: 20 } };
    const text = '一、坚持真抓实干，各项工作取得新成效\n城镇调查失业率5.1%。\n二、2026年工作安排\n城镇调查失业率控制在5%以内。';
    assert.deepEqual(read(text, report), [
      '城镇调查失业率 | 2025 | = 5.1 % | baseline',
      '城镇调查失业率 | 2026 | <= 5 % | target',
    ]);
  });
});
