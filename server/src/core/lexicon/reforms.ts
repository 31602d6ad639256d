import type { UnitLevel } from './unit-names.ts';

/** When a reform had reached a level of government: a plan issued later should carry the new names. Year and month, the whole month included. */
export interface Reform {
  readonly name: string;
  readonly source: string;
  readonly reached: Readonly<Record<UnitLevel, readonly [year: number, month: number]>>;
}

/** Centre by the day the last of its bodies put up its sign (税务 2018年6月, 金融监管总局 2023年5月); provinces by its deadline; cities and counties by theirs, taken late rather than early. */
export const REFORMS = {
  '2013': {
    name: '2013年国务院机构改革',
    source: '第十二届全国人民代表大会第一次会议《国务院机构改革和职能转变方案》（2013年3月14日）',
    reached: { 国家: [2013, 6], 省: [2014, 12], 市: [2015, 12], 县: [2015, 12] },
  },
  '2018': {
    name: '2018年党和国家机构改革',
    source: '《深化党和国家机构改革方案》（2018年3月；省级2018年底前、市县2019年3月底前基本完成）',
    reached: { 国家: [2018, 6], 省: [2018, 12], 市: [2019, 3], 县: [2019, 3] },
  },
  '2021': {
    name: '2021年扶贫机构重组为乡村振兴机构',
    source: '国家乡村振兴局2021年2月25日挂牌；地方2021年内陆续完成',
    reached: { 国家: [2021, 3], 省: [2021, 12], 市: [2021, 12], 县: [2021, 12] },
  },
  '2023': {
    name: '2023年党和国家机构改革',
    source: '《党和国家机构改革方案》（2023年3月；地方2024年底前完成）',
    reached: { 国家: [2023, 6], 省: [2024, 12], 市: [2024, 12], 县: [2024, 12] },
  },
} as const satisfies Record<string, Reform>;

/** A name that a reform ended. `level` is where the row holds: 国家 for names without a prefix in a national plan, 地方 for 省/市/县 names. */
export interface FormerName {
  readonly former: string;
  readonly now: string;
  readonly reform: keyof typeof REFORMS;
  readonly at: '国家' | '地方';
  /** False where places differ (林业局 is kept by many): said as information only. */
  readonly sure: boolean;
}

const local = (former: string, now: string, reform: keyof typeof REFORMS, sure = true): FormerName => ({
  former,
  now,
  reform,
  at: '地方',
  sure,
});
const national = (former: string, now: string, reform: keyof typeof REFORMS, sure = true): FormerName => ({
  former,
  now,
  reform,
  at: '国家',
  sure,
});

/** Names from before a reform. Local stems stand without 省/市/县 and with 局 or 厅; `now` has the matching last word put in by the rule. */
export const FORMER_NAMES: readonly FormerName[] = [
  local('环保局', '生态环境局', '2018'), local('环境保护局', '生态环境局', '2018'), local('环境保护厅', '生态环境厅', '2018'), local('环保厅', '生态环境厅', '2018'),
  local('国土资源局', '自然资源局', '2018'), local('国土局', '自然资源局', '2018'), local('国土资源厅', '自然资源厅', '2018'), local('国土厅', '自然资源厅', '2018'),
  local('规划局', '自然资源和规划局', '2018', false), local('城乡规划局', '自然资源和规划局', '2018', false),
  local('农业局', '农业农村局', '2018'), local('农业厅', '农业农村厅', '2018'), local('农委', '农业农村局', '2018', false), local('农业委员会', '农业农村局', '2018', false), local('畜牧局', '农业农村局', '2018', false), local('农机局', '农业农村局', '2018', false),
  local('文化局', '文化和旅游局', '2018'), local('文化厅', '文化和旅游厅', '2018'), local('文广局', '文化和旅游局', '2018', false), local('文广新局', '文化和旅游局', '2018'), local('文化广电新闻出版局', '文化和旅游局', '2018', false), local('旅游局', '文化和旅游局', '2018', false), local('旅发委', '文化和旅游局', '2018'), local('旅游委', '文化和旅游局', '2018', false), local('旅游发展委', '文化和旅游局', '2018'), local('旅游发展委员会', '文化和旅游局', '2018'),
  local('新闻出版广电局', '委宣传部、广电局', '2018', false),
  local('卫生局', '卫生健康委', '2013'), local('卫生厅', '卫生健康委', '2013'), local('人口计生委', '卫生健康委', '2013'), local('人口和计划生育委员会', '卫生健康委', '2013'), local('计生局', '卫生健康委', '2013'), local('计生委', '卫生健康委', '2013'),
  local('卫计委', '卫生健康委', '2018'), local('卫计局', '卫生健康局', '2018'), local('卫生计生委', '卫生健康委', '2018'), local('卫生计生局', '卫生健康局', '2018'), local('卫生和计划生育委员会', '卫生健康委', '2018'), local('卫生和计划生育局', '卫生健康局', '2018'),
  local('安监局', '应急管理局', '2018'), local('安全监管局', '应急管理局', '2018'), local('安全生产监督管理局', '应急管理局', '2018'), local('安全生产监管局', '应急管理局', '2018'),
  local('工商局', '市场监管局', '2018'), local('工商行政管理局', '市场监管局', '2018'), local('质监局', '市场监管局', '2018'), local('质量技术监督局', '市场监管局', '2018'), local('质量技监局', '市场监管局', '2018'), local('食药监局', '市场监管局', '2018'), local('食品药品监管局', '市场监管局', '2018'), local('食品药品监督管理局', '市场监管局', '2018'), local('物价局', '发展改革委（价格）、市场监管局（价监）', '2018', false),
  local('经信委', '经济和信息化局', '2018', false), local('工信委', '工业和信息化局', '2018', false), local('经济和信息化委', '经济和信息化局', '2018', false),
  local('法制办', '司法局', '2018'), local('法制办公室', '司法局', '2018'),
  local('编办', '委编办', '2018', false), local('编委办', '委编办', '2018'), local('公务员局', '委组织部', '2018', false), local('侨办', '委统战部', '2018', false), local('外侨办', '外办', '2018', false), local('粮食局', '粮食和储备局', '2018', false),
  local('国税局', '税务局', '2018'), local('地税局', '税务局', '2018'), local('国家税务局', '税务局', '2018'), local('地方税务局', '税务局', '2018'),
  local('银监局', '金融监管局', '2018'), local('保监局', '金融监管局', '2018'), local('银监分局', '金融监管分局', '2018'), local('银保监局', '金融监管局', '2023'), local('银保监分局', '金融监管分局', '2023'),
  local('金融办', '委金融办', '2023', false), local('地方金融监管局', '委金融办（地方金融管理局）', '2023', false), local('地方金融监督管理局', '委金融办（地方金融管理局）', '2023', false),
  local('扶贫办', '农业农村局（乡村振兴局）', '2021'), local('扶贫开发办公室', '农业农村局（乡村振兴局）', '2021'), local('扶贫移民局', '农业农村局（乡村振兴局）', '2021', false), local('乡村振兴局', '农业农村局（加挂乡村振兴局牌子）', '2023', false),
  local('大数据局', '数据局', '2023', false), local('大数据管理局', '数据局', '2023', false), local('防汛办', '应急管理局', '2018', false), local('老龄办', '民政局（老龄办）', '2023', false),
  national('环境保护部', '生态环境部', '2018'), national('环保部', '生态环境部', '2018'), national('国土资源部', '自然资源部', '2018'), national('农业部', '农业农村部', '2018'), national('文化部', '文化和旅游部', '2018'), national('旅游局', '文化和旅游部', '2018'), national('国家旅游局', '文化和旅游部', '2018'),
  national('卫生部', '卫生健康委', '2013'), national('人口计生委', '卫生健康委', '2013'), national('铁道部', '交通运输部（国家铁路局）', '2013'), national('卫生计生委', '卫生健康委', '2018'), national('国家卫生计生委', '国家卫生健康委', '2018'),
  national('监察部', '国家监委', '2018'), national('法制办', '司法部', '2018'), national('工商总局', '市场监管总局', '2018'), national('质检总局', '市场监管总局', '2018'), national('食品药品监管总局', '市场监管总局、药监局', '2018'), national('新闻出版广电总局', '广电总局、中央宣传部（新闻出版署）', '2018'), national('安全监管总局', '应急部', '2018'),
  national('银监会', '银保监会（2023年后为金融监管总局）', '2018'), national('保监会', '银保监会（2023年后为金融监管总局）', '2018'), national('银保监会', '金融监管总局', '2023'), national('扶贫办', '农业农村部（国家乡村振兴局）', '2021'), national('国务院扶贫办', '农业农村部（国家乡村振兴局）', '2021'), national('国家林业局', '林草局', '2018'), national('粮食局', '粮食和储备局', '2018'), national('国家粮食局', '粮食和储备局', '2018'),
  national('国务院法制办', '司法部', '2018'), national('卫计委', '卫生健康委', '2018'), national('国家测绘地信局', '自然资源部', '2018'), national('测绘地信局', '自然资源部', '2018'), national('国家测绘地理信息局', '自然资源部', '2018'),
  national('海洋局', '自然资源部（加挂国家海洋局牌子）', '2018', false), national('公务员局', '中央组织部（加挂国家公务员局牌子）', '2018', false), national('宗教局', '中央统战部（加挂国家宗教事务局牌子）', '2018', false), national('侨办', '中央统战部（加挂国务院侨办牌子）', '2018', false), national('外专局', '科技部（加挂国家外专局牌子）', '2018', false), national('乡村振兴局', '农业农村部（加挂国家乡村振兴局牌子）', '2023', false),
]; // prettier-ignore

const BY_NAME = new Map(FORMER_NAMES.map((row) => [`${row.at}${row.former}`, row]));

/** The row of a former name at the centre or below it; undefined where no reform ended it. */
export function findFormer(at: FormerName['at'], name: string): FormerName | undefined {
  return BY_NAME.get(`${at}${name}`);
}

const FORMER = new Set(FORMER_NAMES.map(({ former }) => former));

/** True for a name, without its level, that a reform ended at the centre or below it. */
export function isFormerStem(stem: string): boolean {
  return FORMER.has(stem);
}
