/**
 * Qualifiers that tell indicators apart, by kind (drafting standards 3.1: 前置限定词一律保留). Two names whose
 * qualifiers of one kind differ are never one indicator. Words as they stand after SAME_WORDS.
 */
export const QUALIFIERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // 学段: 小学 × 初中 × 高中 (3.8, typical incomparables).
  stage: [
    ['学前', '幼儿', '入园', '托育', '托位'],
    ['小学'],
    ['初中'],
    ['义务教育'],
    ['高中', '高中阶段'],
    ['中职', '职校', '职业院校'],
    ['高等教育', '高校'],
    ['本科'],
    ['高职', '专科'],
  ],
  // 人群.
  people: [
    ['残疾'],
    ['听障'],
    ['视障'],
    ['智障'],
    ['随迁'],
    ['留守'],
    ['老年', '老龄'],
    ['校长'],
    ['班主任'],
    ['城镇居民'],
    ['农村居民'],
  ],
  // 公办 × 民办 × 普惠.
  ownership: [['公办'], ['民办'], ['普惠']],
  // 等级: 等级园 × 一级园, 国家级 × 省级.
  grade: [['等级'], ['一级', '一类'], ['二级', '二类'], ['三级', '三类'], ['国家级'], ['省级'], ['市级'], ['县级']],
  // What is measured: 合格率 × 优秀率 × 优良率 × 及格率, 入学率 × 巩固率.
  head: [
    ['合格'],
    ['优秀'],
    ['优良'],
    ['及格'],
    ['毛入学', '入学'],
    ['巩固'],
    ['入园'],
    ['近视', '视力不良'],
    ['达标'],
    ['普及'],
    ['满意'],
    ['培训'],
    ['就业'],
    ['平均受教育年限'],
    ['在校生'],
  ],
  // 险种.
  insurance: [['养老保险'], ['医疗保险', '医保'], ['失业保险'], ['工伤保险'], ['生育保险']],
  // 水平 × 增长: 投入强度 beside 投入增长.
  change: [['增长', '增速', '增幅'], ['强度']],
  // 区域.
  area: [['城区', '城镇', '城市'], ['农村', '乡村'], ['山区'], ['城乡']],
  // 年度 beside 五年, 年均 beside 当年.
  period: [['年均'], ['每年'], ['逐年'], ['累计'], ['每学年'], ['每周'], ['每月'], ['每天']],
};

/** Words in an indicator's name that say which way it is meant to go. The last one in the name decides. */
export const DIRECTION_WORDS: Readonly<Record<'up' | 'down' | 'near', readonly string[]>> = {
  up: [
    '率', '覆盖面', '占比', '比例', '比重', '年限', '寿命', '覆盖', '学位', '床位', '人数', '面积', '收入', '投入', '产值', '增加值',
  ], // prettier-ignore
  down: [
    '近视率', '近视', '视力不良率', '辍学率', '大班额', '生师比', '生机比', '差异系数', '失业率', '死亡率', '发病率', '发生率', '事故', '能耗', '排放', '耗水量', '浓度', 'PM2.5', '贫困发生率', '空置率', '负债率', '不良率', '文盲率', '收入比', '用水量', '恩格尔系数', '辍学', '起数', '死亡人数', '费用', '成本', '漏损', '损失', '流失率', '差距', '重复率',
  ], // prettier-ignore
  near: ['职普比', '普职比', '之比', '男女比', '性别比'],
};

/** Shares that may exceed one hundred percent: gross enrolment, growth, and ratios to another quantity (3.7, item 6). */
export const BEYOND_WHOLE: readonly string[] = [
  '毛入', '增长', '增速', '增幅', '涨幅', '完成', '相当', '平均水平', '拨备', '偿付', '产销', '流动性', '周转', '回报', '杠杆', '保障率', '之比', '倍', '利用率', '增加', '提高', '提升', '电话普及率', '宽带普及率', '宽带用户普及率',
]; // prettier-ignore

/** Head words of a share that cannot exceed the whole. */
export const PARTS_OF_WHOLE: readonly string[] = [
  '覆盖率', '覆盖面', '占比', '比例', '比重', '巩固率', '普及率', '合格率', '达标率', '优秀率', '优良率', '及格率', '识字率', '参与率', '满意度', '满意率', '入学率', '入园率', '城镇化率', '绿化率', '普惠率', '公办率', '近视率', '处理率', '治理率', '就业率', '参训率', '培训率', '建成率', '配备率', '持证率', '知晓率', '上线率', '签约率',
  '教育率', '参保率', '失业率', '成活率', '办结率', '检出率', '检测率', '抽检率', '登记率', '监测率', '通达率', '通畅率', '开设率', '落实率', '帮教率', '整改率', '化解率', '公开率',
]; // prettier-ignore

/** Rates whose change is usually said relative to what they were, in percent: 发病率下降10%, 劳动生产率提高8%. Of all others it is 个百分点. */
export const RELATIVE_RATES: readonly string[] = [
  '生产率', '发病率', '死亡率', '发生率', '事故率', '病死率', '增长率', '回报率', '收益率', '周转率', '产出率', '产出比', '费率', '利率', '税率', '汇率', '效率', '频率', '速率', '功率', '概率', '万人率', '生育率', '出生率', '容积率', '亩产',
]; // prettier-ignore
