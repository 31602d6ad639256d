import { remember } from '../text/remember.ts';
import { FORMER_NAMES, isFormerStem } from './reforms.ts';
import { isKnownOffice, isKnownUnit, KNOWN_OFFICES, KNOWN_STEMS, takeApart } from './unit-names.ts';

/**
 * Names that are no unit but one character away from one: 财致部, 民攻部, 应急管部. What tells a slip from a unit we
 * do not know is the wrong character: one that builds no unit's name at all, one that sounds or looks like the right
 * one, or one that goes with neither of its neighbours in any name of the tables.
 */

/** Words of real units that stand in no other table, so that 农牧局 is no slip of 农业局. Source: usage of cities and counties. */
const WORDS =
  '商贸 经贸 外贸 外经 农牧 林牧 水产 农垦 侨务 物资 交运 规建 城建 公用 市容 园区 港务 航道 海渔 渔政 矿产 煤炭 煤管 电力 供电 电业 盐务 轻工 纺织 机械 化工 建材 冶金 医药 民防 信息 科信 科工 工科 科经 经科 经发 经促 商促 旅发 文教 教文 教科 科教 社发 社会 社保 人事 劳动 人资 综执 执法 政数 数政 数管 数字 调查 林园 绿化 草原 农发 农综 老干 机要 密码 接待 机管 体发 测绘 地勘 地矿 黄金 戒毒 交警 邮管 机场 商检 检疫 外管 人才 就业 培训 学校 学院 大学 中学 小学 幼儿 医院 卫生 妇幼 保健 社区 街道 乡镇 村委 居委 城区 新城 新区 高新 经开 开发 产业 工业 农业 服务 发展 投资 建设 管理 监督 保护 协会 学会 联盟 基金 银行 保险 证券 信托 担保 金控 国资 集团 公司 分行 支行 支队 大队 总队 中队 分局 分院 分校 研究 设计 规划 勘察 检测 检验 监测 评估 审查 采购 招标 交易 仲裁 公证 律师 法律 援助 志愿 慈善 救助 福利 养老 托育 儿童 青年 妇女 老年 残疾 军队 武装 人武 预备 海警 边防 边检 口岸 保税 自贸 综保 临港 空港 海港 内河 湖泊 流域 水库 灌区 河湖 湿地 森林 自然 生物 野生 古城 名胜 风景 旅游 遗产 非遗 戏曲 歌舞 交响 乐团 剧院 美术 书法 音乐 舞蹈 摄影 电影 电视 广播 报业 传媒 出版 发行 新华 书店 印刷 版权 茶业 茶叶 果业 果茶 果蔬 蚕业 蚕桑 烟草 糖业 药业 竹业 花卉 苗木 牧业 矿业 矿务 矿山 航运 海运 水运 公路 路政 桥梁 隧道 轨道 地铁 公交 客运 货运 物流 会展 博览 展览 市政 环卫 供水 排水 节水 燃气 热力 供热 墙改 散装 水泥 钢铁 有色 石油 石化 核电 风电 光伏 节能 低碳 气候 温泉 冰雪 足球 篮球 武术 陶瓷 刺绣 珠宝 酒业 白酒 枸杞 中药 藏医 蒙医 侨乡 侨港 台侨 台胞 港澳 营商 信用 更新 城更 住更 国铁 铁路 航空 防震 减灾 地理 测绘 空间 水文 移民 网格 低空 氢能 核电 禁毒 治超 扫黄 打私 创建 文明 爱卫 食安 电教 教仪 勤管 基建 校办 校安 督学 政工 党群 党政 财金 组宣 民生 农水 住房 房屋 房产 城运 运行 运营 信创 科创 科普 农投 产投 水投 旅投 建投 工投 科投 金投 发投 能投 规自 规资 公资 教工 田长 林长 双碳 碳达 森防 防火 防洪 巩衔 路长 街长 库长 塘长 校长 园长 所长 链长 专班 物管 城建 村建 镇建 国动 国安 人影';

/** A word's last character that says what kind of body it is: two names that differ in it alone are two. */
const ENDINGS = new Set('局办委厅部室处科股会院所站社署台组队庭关馆校园心团行联盟区县市州旗镇乡村街道党厂城'.split(''));

/** Characters taken for others by sound or by sight, by the right one. 水力局, 税物局, 民正局. */
const ALIKE: Readonly<Record<string, string>> = {
  育: '玉域预遇誉欲裕愈', 政: '正证征整郑挣症攻', 财: '才材采裁菜', 利: '力立历丽里理刺', 务: '物武雾误悟', 计: '记纪技际季讨', 技: '计记纪季伎', 法: '发', 安: '按案岸', 统: '通同', 税: '水睡说', 保: '宝报堡', 审: '省申神', 事: '世式市士是', 商: '上', 科: '可课料', 体: '题替休', 传: '船转', 组: '族祖', 织: '职', 信: '新言', 访: '方坊防', 林: '森', 疗: '了', 委: '秀', 宣: '宜', 编: '偏遍', 民: '名', 察: '查', 协: '鞋谐', 公: '工功', 司: '思同', 教: '交较', 环: '坏', 境: '竟镜', 管: '官菅', 理: '里', 村: '材', 业: '叶', 建: '健', 健: '建', 康: '抗', 设: '没', 输: '榆', 源: '原', 障: '章', 旅: '旋', 革: '格', 监: '临', 督: '监', 部: '布步邵郎陪', 局: '居句剧', 厅: '听庁', 联: '连', 行: '形', 室: '市', 处: '外',
}; // prettier-ignore

/** What a body of the centre in a province carries: 广东海事局. */
export const PROVINCES =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?=.{3})/;

const NAMES = [...new Set([...KNOWN_STEMS, ...KNOWN_OFFICES, ...FORMER_NAMES.map(({ former }) => former)])].filter(
  (name) => name.length > 2,
);
const BY_LENGTH = Array.from({ length: 24 }, (_, length) => NAMES.filter((name) => name.length === length));
const LETTERS = new Set([...NAMES, ...KNOWN_STEMS, WORDS].join(''));
const PAIRS = new Set([...NAMES, ...KNOWN_STEMS, ...WORDS.split(' ')].flatMap(pairsOf));

function pairsOf(name: string): string[] {
  return Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2));
}

/** 市政协办公厅. */
const OFFICE_OF = /(?:办公厅|办公室|机关|党组)$/;

/** True for a name that stands in a table of ours under any level: a unit, a former one, an office inside one. */
export function isEstablished(name: string): boolean {
  const { level, stem } = takeApart(name);
  return (
    isKnownUnit(name.replace(OFFICE_OF, '')) ||
    isKnownUnit(name) ||
    isFormerStem(stem) ||
    isFormerStem(name) ||
    isKnownOffice(level === '' ? name : stem)
  );
}

/** The names that a misspelt one may mean, likeliest first; empty for a name that is right or that may be right. */
export const meantNames: (name: string) => readonly string[] = remember(findMeant);

function findMeant(name: string): string[] {
  if (name.length < 3 || name.length > 20 || !/^[\u4e00-\u9fff]+$/.test(name) || isEstablished(name)) return [];
  // 县县教育局; 市市场监管局 is right.
  if (/^([省市州盟县区旗])\1/.test(name) && isEstablished(name.slice(2))) return [name.slice(1)];
  for (const level of levelsOf(name)) {
    const stem = name.slice(level.length);
    if (isEstablished(stem)) return [];
    const meant = slipsOf(stem);
    if (meant.length > 0) return meant.map((known) => level + known);
  }
  return [];
}

/** What a misspelt name may carry before its stem: 市城市官理局 is no unit of 市城市, and 全国妇联 stands whole in the table. */
function levelsOf(name: string): Set<string> {
  const { level } = takeApart(name);
  const first = /^[省市州盟县区旗]/.exec(name)?.[0];
  const whole = /^(?:[中全国]|市场)/.test(name) ? [''] : [];
  return new Set([level || (PROVINCES.exec(name)?.[0] ?? ''), ...(first === undefined ? [] : [first]), ...whole]);
}

/** 妇联, 残联, 科协: too short for anything but what sounds or looks like them (市妇连). */
const SHORT = KNOWN_STEMS.filter((name) => /^.[联协]$/.test(name));

/** 市财局 for 市财政局: no bureau is called by one character. */
function withMiddle(stem: string): string[] {
  if (!/[局厅]$/.test(stem)) return [];
  return KNOWN_STEMS.filter((known) => known.length === 3 && known[0] === stem[0] && known[2] === stem[1]);
}

/** Two words that names have in one order only. 文化旅游 and 教育体育 come in both. */
const ORDERED =
  '农业农村 生态环境 自然资源 卫生健康 应急管理 退役军人 人力资源 市场监管 交通运输 医疗保障 政务服务 住房城乡'.split(' ');

/** 农村农业局 for 农业农村局. */
function inOrder(stem: string): string[] {
  return ORDERED.map((words) => stem.replace(words.slice(2) + words.slice(0, 2), words)).filter(
    (known) => known !== stem && isEstablished(known),
  );
}

function slipsOf(stem: string): string[] {
  if (stem.length === 2) return SHORT.filter((known) => looksAlike(stem, known)).concat(withMiddle(stem));
  const ordered = inOrder(stem);
  if (ordered.length > 0) return ordered;
  const near = [stem.length, stem.length + 1, stem.length - 1].flatMap((length) => BY_LENGTH[length] ?? []);
  const bare = stem.replace(JOINTS, '');
  const same = near.filter((known) => known.replace(JOINTS, '') === bare);
  // 与 for 和 and a 和 left out are usage; a 和 that has moved (社会和保障) is a slip.
  if (same.length > 0) return same.filter((known) => isMoved(stem, known));
  const meant = near.filter((known) => isSlip(stem, known));
  const alike = meant.filter((known) => looksAlike(stem, known));
  return alike.length > 0 ? alike : meant;
}

const JOINTS = /[和与及]/g;

function isMoved(stem: string, known: string): boolean {
  const at = stem.indexOf('和');
  return at !== -1 && stem.length === known.length && known.includes('和') && known[at] !== '和' && isStrange(stem, at);
}

/** Whether `stem`, which is no name, is `known` with one character wrong, lost, put in or two turned round. */
function isSlip(stem: string, known: string): boolean {
  let at = 0;
  while (at < stem.length && stem[at] === known[at]) at += 1;
  const rest = (by: number, knownBy: number): boolean => stem.slice(at + by) === known.slice(at + knownBy);
  if (stem.length === known.length) {
    if (rest(1, 1)) return isWrong(stem, known, at);
    return (
      stem[at] === known[at + 1] &&
      stem[at + 1] === known[at] &&
      rest(2, 2) &&
      !PAIRS.has(stem.slice(at, at + 2)) &&
      !ROOM.test(stem)
    );
  }
  if (stem.length < known.length) {
    if (known.length < LONG || known[at] === '总' || ROOM.test(stem)) return false;
    return rest(0, 1) && !PAIRS.has(stem.slice(at - 1, at + 1));
  }
  // 财务二科 is one of several 财务科.
  if (!rest(1, 0) || /[一二三四五六]/.test(stem[at] ?? '')) return false;
  return stem[at] === stem[at - 1] || !LETTERS.has(stem[at] ?? '') || (known.length >= 5 && isStrange(stem, at));
}

function looksAlike(stem: string, known: string): boolean {
  if (stem.length !== known.length) return false;
  let at = 0;
  while (at < stem.length && stem[at] === known[at]) at += 1;
  return ALIKE[known[at] ?? '']?.includes(stem[at] ?? ' ') ?? false;
}

/** Rooms inside a bureau are called as each likes: 体艺卫科 and 体卫艺科; so are firms and institutes: 铁投集团, 交科院. */
const ROOM = /(?:[司处科股室站]|集团|公司|[^法察查]院)$/;
/** From this many characters on, one character's difference from a table name is a slip and not another unit. */
const LONG = 5;

function isWrong(stem: string, known: string, at: number): boolean {
  const wrong = stem[at] ?? '';
  // 宣传司 is a department of a ministry, and no 宣传部.
  if (at === stem.length - 1) return wrong === '司' ? stem[at - 1] === '总' : !ENDINGS.has(wrong);
  if (!LETTERS.has(wrong)) return true;
  if (ROOM.test(stem)) return false;
  if (looksAlike(stem, known) || known.length >= LONG)
    return !(PAIRS.has(stem.slice(at - 1, at + 1)) && PAIRS.has(stem.slice(at, at + 2)));
  // 外联部 and 教学部 are rooms of a firm and of a school.
  return isStrange(stem, at) && (known.length === 4 || isBound(wrong));
}

/** How many words of the tables a character builds. */
const PAIRS_OF = new Map<string, number>();
for (const pair of PAIRS) for (const char of pair) PAIRS_OF.set(char, (PAIRS_OF.get(char) ?? 0) + 1);

/** 才 builds 人才 and 材 builds 建材 and no others: a character of one word is strange beside any other. */
function isBound(char: string): boolean {
  return (PAIRS_OF.get(char) ?? 0) <= 1;
}

/** So many characters behind the level tell a name from others: 市交委 and 市建委 are two. */
const TELLING = 3;

/**
 * Of two names that differ by one character, whether the one is a slip of the other: what it has there goes with neither
 * neighbour in any name of the tables, and what the other has goes with one; or a character stands twice (市社社工委); or
 * one is gone from the middle (市委战部 beside 市委统战部).
 */
export function isStrangerThan(name: string, other: string): boolean {
  const { level, stem } = takeApart(other);
  if (stem.length < TELLING) return false;
  let at = 0;
  while (at < name.length && name[at] === other[at]) at += 1;
  const rest = name.slice(at + 1);
  if (name.length === other.length) return rest === other.slice(at + 1) && isStrange(name, at) && !isStrange(other, at);
  if (at <= level.length) return false;
  if (name.length > other.length) return name[at] === name[at - 1] && rest === other.slice(at);
  const gone = name.slice(at) === other.slice(at + 1) && at < name.length - 1 && !ROOM.test(name);
  return gone && !PAIRS.has(name.slice(at - 1, at + 1)) && !isStrange(other, at);
}

/** True where the character goes with neither neighbour in any name of the tables. */
function isStrange(stem: string, at: number): boolean {
  return !(at > 0 && PAIRS.has(stem.slice(at - 1, at + 1))) && !PAIRS.has(stem.slice(at, at + 2));
}
