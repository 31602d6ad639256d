import { remember } from '../text/remember.ts';

/**
 * Departments by the name a plan calls them, without 省/市/县 before them. Source: the institutional reform plans of
 * 2018 and 2023, the 三定 of provinces and cities, and usage (see docs, 规范简称).
 */
export interface UnitKind {
  /** 规范简称: 发展改革委. */
  readonly name: string;
  /** Other correct spellings, the full name among them. */
  readonly full: readonly string[];
  /** Spoken short forms (发改委): some places issue them too, so one of them is a fault only beside the other. */
  readonly spoken: readonly string[];
  /** True where every province calls it 厅 and every city and county 局, so that 市教育厅 and 省教育局 are slips. */
  readonly hall: boolean;
}

const row = (name: string, full = '', spoken = '', hall = false): UnitKind => ({
  name,
  full: full === '' ? [] : full.split(' '),
  spoken: spoken === '' ? [] : spoken.split(' '),
  hall,
});

export const UNIT_KINDS: readonly UnitKind[] = [
  row('发展改革委', '发展和改革委员会 发展改革委员会 发展和改革委 发展改革局 发展和改革局', '发改委 发改局'),
  row('教育局', '教委 教育委员会 教育厅 教育体育局 教育和体育局 教体局 教育部', '', true),
  row('科技局', '科学技术局 科技厅 科学技术厅 科技部 科学技术部 科委 科学技术委员会', '', true),
  row('经济和信息化局', '经济信息化局 经济和信息化厅 经济信息化委 经济信息委 经济和信息化委 经济和信息化委员会 经信局 经信厅 经信委', ''),
  row('工业和信息化局', '工业和信息化厅 工业和信息化部 工业信息化局 工业信息化厅', '工信局 工信厅 工信部 工信委', true),
  row('民族宗教局', '民族宗教事务局 民族宗教委 民族宗教事务委员会 民族宗教厅 民族事务委员会 国家民委 民委', '民宗局 民宗委'),
  row('公安局', '公安厅 公安部 公安分局', '', true),
  row('民政局', '民政厅 民政部', '', true),
  row('司法局', '司法厅 司法部', '', true),
  row('财政局', '财政厅 财政部', '', true),
  row('人力资源社会保障局', '人力资源和社会保障局 人力资源社会保障厅 人力资源和社会保障厅 人力资源社会保障部 人力资源和社会保障部', '人社局 人社厅 人社部', true),
  row('自然资源局', '自然资源和规划局 自然资源规划局 规划和自然资源局 规划自然资源局 规划和自然资源委 规划自然资源委 自然资源厅 自然资源部', '资规局 自规局', true),
  row('生态环境局', '生态环境厅 生态环境部', '', true),
  row('住房城乡建设局', '住房和城乡建设局 住房城乡建设厅 住房和城乡建设厅 住房城乡建设部 住房和城乡建设部 住房城乡建设委 住房和城乡建设委 城乡建设局 城乡建设委 建设局 建委 住房保障和房产管理局', '住建局 住建厅 住建部 住建委', true),
  row('交通运输局', '交通运输厅 交通运输部 交通运输委 交通委 交通局', '', true),
  row('水利局', '水利厅 水利部', '', true),
  row('水务局', '水务厅', ''),
  row('农业农村局', '农业农村厅 农业农村部 农业农村委 农业农村水利局', '', true),
  row('商务局', '商务厅 商务部 商务委', '', true),
  row('文化和旅游局', '文化旅游局 文化和旅游厅 文化旅游厅 文化和旅游部 文化和旅游委 文化旅游委 文化广电旅游局 文化广电和旅游局 文化广电和旅游厅 文化广电旅游体育局 文化体育旅游局 文化旅游广电局 文化体育和旅游局 文化广电新闻出版和旅游局 文化旅游体育局 文化旅游和体育局', '文旅局 文旅厅 文旅委 文广旅局 文广旅体局 文体旅局 文化广旅局 文旅体局 文体广旅局 文广体旅局', true),
  row('卫生健康委', '卫生健康委员会 卫生健康局', '卫健委 卫健局'),
  row('退役军人事务局', '退役军人局 退役军人事务厅 退役军人厅 退役军人事务部', '', true),
  row('应急管理局', '应急局 应急管理厅 应急厅 应急管理部 应急部', '', true),
  row('审计局', '审计厅 审计署', '', true),
  row('国资委', '国有资产监督管理委员会 国有资产监管局 国资局 国资办 国资监管局 国资中心', ''),
  row('市场监管局', '市场监督管理局 市场监管总局 市场监督管理总局', '市监局 市场局'),
  row('体育局', '体育总局 文体局', ''),
  row('统计局', '', ''),
  row('医保局', '医疗保障局', ''),
  row('城市管理局', '城管局 城市管理委 城管委 综合执法局 综合行政执法局 城市管理综合行政执法局 城市管理和综合行政执法局 城市管理执法局 城管执法局 城市综合管理局 城市管理行政执法局', ''),
  row('行政审批局', '政务服务局 政务服务管理局 政务服务和大数据管理局 政务服务数据管理局 行政审批服务局 政务服务办 审批服务局 政务服务管理办 政务和数据局 政务服务中心', ''),
  row('数据局', '大数据局 大数据管理局 大数据发展局 大数据中心 数字经济局 数据资源局 数据资源管理局 大数据发展管理局 数据管理局 大数据发展中心 大数据资源管理局', ''),
  row('税务局', '税务总局', ''),
  row('林业局', '林业和草原局 林草局 园林绿化局 林业园林局 园林和林业局 绿化市容局 园林局', ''),
  row('乡村振兴局', '扶贫办 扶贫开发局', ''),
  row('粮食和储备局', '粮食和物资储备局 粮食局', '粮储局'),
  row('能源局'), row('广电局', '广播电视局 广电总局 广播电视总局'), row('新闻出版局', '新闻出版署 版权局 新闻出版广电局 新闻出版广电总局'), row('电影局'),
  row('文物局'), row('药监局', '药品监管局 药品监督管理局'), row('知识产权局'), row('信访局', '信访办'), row('机关事务管理局', '机关事务局 国管局 机关事务中心 机关事务服务中心'),
  row('外办', '外事办 外事办公室 外事委 外事和港澳办'), row('侨办'), row('台办', '台湾办 台港澳办'), row('人防办', '民防办 国防动员办 国动办 人民防空办公室 国防动员办公室'), row('研究室', '政策研究室 政研室'),
  row('金融办', '金融工作局 地方金融监管局 地方金融监督管理局 地方金融管理局 地方金融局 金融局 金融工作办 金融服务办 金融发展局'), row('金融监管局', '金融监管分局 金融监管总局 金融监督管理局 银保监局 银保监分局 银保监会 证监局 证监会'),
  row('气象局'), row('地震局'), row('通信管理局', '通管局 通信管理办'), row('邮政局', '邮政管理局'), row('海关', '海关总署'), row('消防救援支队', '消防救援总队 消防救援大队 消防救援局'),
  row('国防科工局', '国防科工办'), row('海洋局', '海洋渔业局 海洋和渔业局 海洋发展局 渔业局'), row('畜牧兽医局', '畜牧局 畜牧兽医中心'), row('投资促进局', '招商局 经济合作局 经合局 合作交流办 投资促进中心 招商投资促进局 投促局'),
  row('房产局', '房管局 住房保障局 住房保障中心 房屋管理局 住房管理局'), row('公积金中心', '住房公积金管理中心 公积金管理中心'), row('公共资源交易中心', '公共资源交易管理局 公共资源局'), row('口岸办', '口岸物流办 口岸和物流办'),
  row('疾控局', '疾病预防控制局 疾控中心'), row('中医药局', '中医药管理局'), row('监狱管理局', '监狱局'), row('移民局', '移民管理局 水库移民局 出入境边检总站'), row('铁路局', '铁路办 铁路监督管理局 铁路集团 铁路公司'), row('民航局', '民航办 民航监管局 民航管理局'),
  row('档案局', '档案馆'), row('史志办', '地方志办 党史研究室 史志研究室 地方志编纂中心 党史和地方志研究室'), row('核安全局'), row('储备局'), row('标准委'), row('认监委'), row('外汇局', '外汇管理局'), row('人民银行', '中国人民银行'),
  row('外交部'), row('国防部'), row('国家安全部'),
  // 党委工作机关
  row('委办公室', '委办公厅 委办'), row('委组织部', '组织部'), row('委宣传部', '宣传部'), row('委统战部', '统战部'), row('委政法委', '政法委'), row('委编办', '编办 编委办 委机构编制委员会办公室'), row('委网信办', '网信办 委网络安全和信息化委员会办公室'),
  row('委社会工作部', '社会工作部 委社工部 社工部'), row('委金融办', '委金融委员会办公室'), row('委教育工委', '教育工委 委教科工委 委教育工作委员会'), row('委改革办', '改革办 委全面深化改革委员会办公室'), row('委农办', '农办 委农村工作领导小组办公室'), row('委老干部局', '老干部局 委老干局'),
  row('委台办', '委台港澳办'), row('委外办', '委外事办'), row('委党校', '党校'), row('委政研室'), row('委科工委'), row('委巡察办', '委巡视办'), row('委机关工委', '直机关工委 机关工委 委市直机关工委 级机关工委 直机关党工委'), row('委两新工委', '委两新组织工委'), row('委国安办'), row('委军民融合办', '委军民融合发展办'), row('委直属机关工委', '中央和国家机关工委'), row('委文明办', '文明办'), row('委保密办', '保密局'),
  row('纪委监委', '纪委 监委 纪委机关 监察委 监察委员会 纪律检查委员会'),
  // 政府办公机构、人大政协、司法
  row('政府办公室', '政府办公厅 政府办 府办公室 府办'), row('人大常委会', '人大常委会办公室 人大'), row('政协', '政协办公室'), row('法院', '中级人民法院 人民法院 中院 高院 高级人民法院 最高人民法院 高法院 中级法院'), row('检察院', '人民检察院 最高人民检察院 高检院'), row('政府督查室', '委督查室 督查室'), row('政府教育督导室', '政府教育督导委员会 政府教育督导委员会办公室 政府督导室'),
  // 群团
  row('总工会', '全国总工会 工会'), row('妇联', '全国妇联 妇女联合会'), row('残联', '中国残联 残疾人联合会'), row('科协', '中国科协 科学技术协会'), row('文联', '中国文联 文学艺术界联合会'), row('社科联'), row('社科院', '社会科学院'), row('侨联', '中国侨联'), row('工商联', '全国工商联 工商业联合会'), row('红十字会'), row('关工委'), row('贸促会', '中国贸促会'), row('供销社', '供销合作社 供销合作总社 供销联社 供销总社 供销合作联社'), row('记协'), row('作协'), row('计生协', '计划生育协会'), row('法学会'), row('慈善总会', '慈善会'), row('友协'), row('黄埔军校同学会'),
  row('团委', '团市委 团省委 团县委 团区委 共青团中央 团中央 团州委 团镇委 团乡委 团街道工委 团工委 团旗委 团盟委 共青团市委'),
]; // prettier-ignore

/** Names of ministries and bodies at the centre that no province, city or county has: 市教育部, 省财政部 are slips. */
export const MINISTRIES: readonly string[] = [
  '外交部', '国防部', '国家发展改革委', '教育部', '科技部', '工业和信息化部', '国家民委', '公安部', '国家安全部', '民政部', '司法部', '财政部', '人力资源社会保障部', '自然资源部', '生态环境部', '住房城乡建设部', '交通运输部', '水利部', '农业农村部', '商务部', '文化和旅游部', '退役军人事务部', '应急管理部',
]; // prettier-ignore

/** Rooms inside a bureau: 基教处. Right in the bureau's own plan, out of place in a government's. */
export const INNER_OFFICE = /^(?!.*(?:办事处|管理处|代表处|派出处|委员会))[\u4e00-\u9fff]{1,8}(?:处|科|股|处室|科室)$/;

const PREFIX = /^(?:国家|国务院|全国|中国|中共|中央|省|自治区|市|州|盟|县|区|旗|本市|本省|本县|本区|全市)(?=[\u4e00-\u9fff]{2})/;
/** 云溪市; a doubled word (市市教育局) is a slip, not a place. */
const REGION =
  /^(?!(.)\1)(?:(?![局厅委部办处院会及由在对为要])[\u4e00-\u9fff]){1,6}?(?:省|自治区|自治州|市|州|盟|县|旗|区)(?=[\u4e00-\u9fff]{2})/;

const KIND_OF = new Map<string, UnitKind>(
  UNIT_KINDS.flatMap((kind) => [kind.name, ...kind.full, ...kind.spoken].map((name) => [name, kind] as const)),
);

/** A name taken apart: 市发改委 is 市 and 发改委. `level` is empty where the name carries none. */
export interface UnitParts {
  readonly level: string;
  readonly stem: string;
  readonly kind: UnitKind | null;
}

/** 国家 · 省 · 市 · 县, as PlanLevel. */
export type UnitLevel = '国家' | '省' | '市' | '县';

/** Takes a name apart and looks its stem up; brackets after a name (市文化和旅游局（市文物局）) are left aside. */
export const takeApart: (name: string) => UnitParts = remember(parse);

function parse(name: string): UnitParts {
  const core = name.replace(/[（(〔][^（(〔]{0,30}[）)〕]$/, '');
  const whole = KIND_OF.get(core);
  if (whole !== undefined) return { level: '', stem: core, kind: whole };
  for (const pattern of [PREFIX, REGION]) {
    const level = pattern.exec(core)?.[0];
    if (level === undefined) continue;
    const stem = core.slice(level.length);
    const kind = KIND_OF.get(stem);
    if (kind !== undefined || pattern === REGION) return { level, stem, kind: kind ?? null };
  }
  const level = PREFIX.exec(core)?.[0] ?? '';
  return { level, stem: core.slice(level.length), kind: null };
}

/** True for a name whose stem stands in the table. */
export function isKnownUnit(name: string): boolean {
  return takeApart(name).kind !== null;
}

/** Every stem of the table. */
export const KNOWN_STEMS: readonly string[] = [...KIND_OF.keys()];

/** Rooms inside an education bureau and other bodies that drafts name in notes, so that none is taken for a slip of another. */
const OFFICES = new Set(
  '办公室 基教处 基教科 基础教育处 基础教育科 职教处 职教科 职成教处 职成教科 职成处 职成科 高教处 高教科 高师处 师资处 师资科 教师处 教师科 教师工作处 教师工作科 学前处 学前科 学前教育处 学前教育科 初教科 中教科 义教科 成教科 民教科 民办教育处 民办教育科 特教处 特教科 体卫艺处 体卫艺科 体卫处 体卫科 体艺科 体艺处 德育处 德育科 思政处 思政科 人事处 人事科 组人处 组人科 组织处 组宣科 组织人事处 组织人事科 计财处 计财科 财务处 财务科 规财处 规财科 规划处 规划科 发规处 发规科 发展规划处 发展规划科 政法处 政法科 法规处 法规科 政策法规处 政策法规科 审批处 审批科 审计处 审计科 督导处 督导科 督导办 安监处 安监科 安全处 安全科 安稳科 安保科 学安科 语工处 语工科 语委办 宣传处 宣传科 机关党委 党建办 党建处 党建科 党办 团工委 纪检组 监察室 科技处 科技科 信息中心 信息处 电教馆 电教中心 教研室 教研院 教科所 教科院 教师进修学校 考试院 招考办 招生办 招办 考试中心 资助中心 核算中心 后勤中心 装备中心 教育技术中心 综合科 综合处 秘书处 秘书科 人民医院 中医医院 中医院 融媒体中心 广播电视台 日报社 报社 电视台 少工委 妇儿工委 图书馆 博物馆 文化馆 美术馆 科技馆 体育馆 青少年宫 少年宫 供电公司 供电局 农科院 社科院 林科院 医科院 教科院 科学院 工程院 中科院 文史馆 参事室 台联 侨联 海事局 海警局 港口局 港航局 盐业局 烟草局 烟草专卖局 邮政公司 移动公司 联通公司 电信公司 铁塔公司 城投集团 文投集团 交投集团 水投集团 国投集团 城投公司 交投公司 文旅集团 水务集团 公交集团 港澳办 双拥办 老龄办 地方志办 食安办 安委办 防指办 河长办 林长办 创建办 考核办 督查室 研究室 国安局 国安办 保密局 铁办 民航局 公路局 公路中心 水电局 水文局 矿管局 疾控中心 血液中心 急救中心 福彩中心 体彩中心 中行 农行 工行 建行 交行 农商行 农信社 工商银行 农业银行 建设银行 中国银行 交通银行 邮储银行 开发银行 进出口银行 农业发展银行 农发行 国开行 卫校 技校 党校 团校 一中 二中 三中 附小 附中 教务处 学工处 学生处 团委 工会 后勤处 保卫处 科研处 国资处 招就处 国际处 研究生院 图书馆 校办 院办 人大办 政协办 工商联 台商会 商会 少工委'.split(
    ' ',
  ),
);

/** Every name of that table. */
export const KNOWN_OFFICES: readonly string[] = [...OFFICES];

/** True for a room inside a bureau, or a body under one, that goes by this name in many places. */
export function isKnownOffice(name: string): boolean {
  return OFFICES.has(name);
}

/** 市教育局市场科, 县公安局县城派出所: here the character is no level said again. */
const NO_LEVEL = /^(?:市[场区政级直中]|县[城域级直]|区[域级直]|省[级直]|州[府级直])/;
/** A department with its level, whether or not we know it: 市园区规划局, 市经贸委. */
const LEVELLED = /^[省市州盟县区旗][\u4e00-\u9fff]{2,12}[局委办厅部](?<!分局)$/;
/** Bodies that are part of no other, so that behind a whole name each is a second one: 市民政局团市委, 财政部税务总局. */
const INDEPENDENT =
  /^(?:团[省市县区州]委|共青团中央|团中央|全国总工会|全国妇联|中国残联|人民银行|海关总署|税务总局|体育总局|市场监管总局|广电总局)$/;
/** Departments, besides those that a province calls 厅, that stand under no other: 市教育局卫生健康委. */
const ALONE = new Set(['发展改革委', '卫生健康委', '市场监管局', '统计局', '医保局', '税务局', '林业局', '供销社']);
/** What stands before a body at the centre. */
const CENTRE = /^(?:|国家|国务院|全国|中国|中央)$/;

/**
 * Where two units run into one another with nothing between them (省教育厅省财政厅, 教育厅财政厅, 教育部财政部, 市民政局团市委,
 * 省生态环境厅林业局); null for every other name. The second must say its level again or be a department that is part of no
 * other: 市委宣传部文明办 is one.
 */
export function gluedAt(name: string): number | null {
  if (name.length < 5 || isKnownUnit(name)) return null;
  const { level } = takeApart(name);
  for (let at = 3; at <= name.length - 3; at += 1) {
    const [first, second] = [name.slice(0, at), name.slice(at)];
    if (isKnownUnit(first) ? isSecond(first, second) : LEVELLED.test(first) && saysAgain(level, second)) return at;
  }
  return null;
}

/** True for a unit that begins with the level of the one before it. */
function saysAgain(level: string, second: string): boolean {
  if (level === '' || !second.startsWith(level)) return false;
  return !NO_LEVEL.test(second) && (LEVELLED.test(second) || isKnownUnit(second));
}

/** True for what can only be a unit of its own behind the name of another. */
function isSecond(first: string, second: string): boolean {
  const [before, after] = [takeApart(first), takeApart(second)];
  if (INDEPENDENT.test(second) || saysAgain(before.level, second)) return true;
  if (after.kind === null || after.kind === before.kind) return false;
  if (after.level !== '') return after.level === '国家' && CENTRE.test(before.level);
  // 市委教育工委 and 市教育局 are one office under two names.
  if (before.stem.endsWith('教育工委')) return false;
  if (second.endsWith('部')) return CENTRE.test(before.level) && MINISTRY.test(second);
  return after.kind.hall || ALONE.has(after.kind.name);
}

/** 应急部, 人社部: a ministry under whatever name; 组织部 and its like belong to committees. */
const MINISTRY = /^(?!.*(?:组织|宣传|统战|工作)部$)/;
