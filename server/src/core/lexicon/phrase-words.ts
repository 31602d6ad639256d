/** Words around an indicator's name that are no part of it, and words that tell what kind of value follows. */

/** Areas (scope). 农村 and 城区 stay with the name as well, since they tell indicators apart. */
export const SCOPES = [
  '全市',
  '全县',
  '全省',
  '全区',
  '全州',
  '全旗',
  '全盟',
  '我市',
  '我县',
  '我省',
  '我区',
  '我州',
  '全镇',
  '全乡',
  '市域内',
  '县域内',
  '市内',
  '省内',
  '市区',
  '全域',
  '全系统',
] as const;

/** Verbs that bring things about: what follows the number is what is counted (建设30所学校). */
const MAKING =
  '建设 建成 建立 建好 创建 创成 争创 打造 培育 培养 培训 组建 组织 推出 开设 举办 开展 实施 完成 配备 配置 更新 增配 支持 发放 发行 发展 拥有 形成 布局 推进 推动 设立 成立 开通 开发 申报 获评 获批 入选 招收 招聘 补充 招引 吸纳 带动 转移 服务 惠及 覆盖 整治 取缔 关停 公布 出台 制定 遴选 评选 认定 选拔 选聘 选派 选树 引进 引育 引入 招录 扶持 谋划 安排 落实 提供 开工 开建 交付 治理 修复 保障 投用 投入 投资 筹建 筹集 储备 生产 创作 出版 签约 落地 达成 启动 命名 培树 孵化 聘任 聘请 聚集 集聚 纳入 实现 争取 力争 办好 办理 增设 布设 布点 发布 发射 新上 盘活 腾退 征集 收集 挖掘 新入选 巩固 优化 做强 做优 突破 联系 接待 受理 解决 化解 处置 查处 帮扶 资助 救助 扩建 迁建 重建 铺设 架设 种植 造林 上线 上市 聚焦打造 培养造就 造就 确定 设置 选定 试点 通过 举行 参与 参加 征求 评估 建有 设有 配有 获得 荣获 承办 承接 对接 储备 推广 示范 拓展 开辟 新辟 加密 投放 升级 入驻 落户 引导 回引 攻克 转化 授权 登记 注册 撬动 争取到 到位 减免 兑现 补助 发展党员 消化 盘活利用 拆除 清理 复垦 栽植 植树 安置 搬迁 改善 维修 加固 更换 安装 投产 竣工 通车 验收 编制 修订 审查 检查 抽查 督查 开行 运营 挂牌 分流 压减 淘汰 招商 新签 招引落地 梳理 晋升 聘用 轮训 覆盖到 惠及到 持有 保有 通办 新育 实现了 建设了 建成了 打造了 完成了 新引育 聚力打造 重点打造 重点培育 重点建设 着力打造';

/** Those of them that say how much is added in a period (kind increment). Source: standards 3.2. */
const ADDING =
  '新建 新增 新改扩建 改扩建 新建改扩建 扩建 新开 新开工 新设 新培育 新认定 新引进 新招 新招录 新补充 新改建 新创建 新打造 新筹集 增加 增设 增配 增添 招录 招引 招聘 引进 培养 选拔 选拔培养 累计 累计建成 累计培养 累计完成 改造 改造提升 新争取 新获批 新布局 新(改)建 新（改）建 新改造 新获 新签约 新上 新创成 扩招 新当选 新投产 新辟 新增加 补充 新注册 新落地';

/** Those that are never the head of a name, so that a name that begins with one begins behind it. */
const STRIPPED =
  '建成 建立 建好 创建 创成 争创 打造 培育 培育建设 组建 推出 举办 开展 实施 完成 配备 获评 获批 更新 更新、增配 增配 发放 发行 形成 推进 推动 设立 成立 开通 入选 新入选 取缔 关停 公布 出台 制定 制定、废止 遴选 评选 认定 选派 选树 谋划 落实 提供 开工 开建 投用 建成投用 筹建 筹集 达成 启动 争取 力争 办好 办理 布设 布点 盘活 腾退 带动 吸纳 惠及 兑现 释放 交付 拥有 实现 重点打造 重点培育 重点建设 着力打造 聚力打造 培养造就 造就 建有 设有 建设 组织 促成 引导 投资建设 深化实施 累计完成 累计建成 纳入 促进';
export const STRIPPED_VERBS: readonly string[] = words(STRIPPED).toSorted((a, b) => b.length - a.length);

export const MAKING_VERBS: readonly string[] = words(MAKING)
  .concat(words(ADDING))
  .toSorted((a, b) => b.length - a.length);
export const ADDING_VERBS: readonly string[] = words(ADDING).toSorted((a, b) => b.length - a.length);

/** Verbs whose subject belongs to the name: 学生掌握运动技能. */
export const KEEPING_VERBS = ['熟练掌握', '掌握', '学会', '参加', '参与', '具备', '接受'] as const;

/** Before a name, no part of it. */
export const LEAD_INS = words(
  '我们要 我们将 我们 要把 力争 争取 确保 保证 保障 努力 计划 预计 原则上 逐步 进一步 全面 基本 使 让 促使 使得 推动 促进 实现 达成 做到 要 应 应当 须 必须 将 并 且 而且 同时 其中 以及 预期 目标是 目标为 主要是 包括 例如 如 截至 截止 到 至 自 从 把 按照 通过 其 则 也 还 又 再 即 是 为 继续 持续 着力 积极 加快 大力 切实 稳步 有效 累计 共 年均 每年 每学年 每学期 平均 五年 三年 五年内 三年内 之前 以前 期间 时期 以来 整体 初步 明确 规定 要求 不断 适时 支持 鼓励 有条件的 和 及 、 或 的 了 一是 二是 三是 四是 五是 分别 坚持 已 仍 均 严格 推进 积极推进 大幅 有序 可 能 每月 每周 每天 每日 可以 能够 至少 共计 合计 全年 全面实现 提高 提升 预计到 力争到',
).toSorted((a, b) => b.length - a.length);

/** Between a name and its bound, no part of the name. */
export const TAIL_WORDS = words(
  '五年 三年 两年 五年来 力争 争取 确保 保证 原则上 逐步 进一步 全面 要 应 应当 须 必须 将 能 能够 可 可以 已 已经 也 都 均 分别 稳步 持续 不断 总体 平均 年均 每年 每学年 每学期 每月 每周 每天 稳定 一般 普遍 基本 大幅 累计 共 总共 合计 总计 逐年 按 拟按 预计按 微 提高 提升 全部 普遍 整体 预计 计划 努力 各 则 又 再 再次 首次 历史性 成功 率先 平均每年 以 在 到 由 从 至 为 达 同比 比上年 较上年 较去年 比去年 环比 大体 的 了 、 和 与 及 继续 最高 最低 最终 连续 有望 争取到 力争到 每个 每人 每生 每户 每 实现 仅 约 近 人均每年 长期 共计 同口径 按可比价计算 快速 较快 平稳 明显 显著 双双 当年 全年',
).toSorted((a, b) => b.length - a.length);

/** Words that open a real name though a lead-in is their head: 使用面积, 应届毕业生, 可支配收入. */
export const KEPT_LEADS = words(
  '五年制 三年制 五年行动 三年行动 三年以上 五年以上 预期性 基本医保 自贸 和美 和谐 使用 应届 应急 应用 要素 均衡 可再生 可支配 可比 可用 自主 自然 自有 自治 自来水 在校 在园 在编 在岗 在学 在册 在建 在职 在线 在读 在地 把关 将军 通过 及格 及时 再生 再担保 平均 年度 年龄 年轻 年均 年产 年处理 年末 年收入 年人均 底线 末端 前置 前沿 前端 前期 内需 内河 内外 内涵 期间费用 其他 共建 共同 共享 共管 共有 共青团 的确 能耗 能源 能力 合格 合计 到位 到账 到校 到达 支持率 是否 如期 还款 还贷 还田 使命 让利 要求 按时 实现利润 实现率 起降 规定动作 规定学时 达标 全面发展 基本养老 基本医疗 基本公共 基本农田 基本建设 可持续 继续教育 积极心理 保障性 保障房 保障床位 由来 稳定就业 推动力 促进会 主要污染物 主要河流 主要劳动年龄 主要农作物 主要粮食 主要教学 主要指标 总量 均等化 对外',
);

/** Words that close a real name though a tail word is their end: 职普比, 节能, 社会. */
export const KEPT_TAILS = words(
  '之比 占比 同比率 职普比 普职比 师机比 生机比 生师比 师生比 收入比 对比 比重 总和 饱和 调和 共和 普及 涉及 参与 给予 惠及 生均 户均 人均 均衡 差距 存在 现在 实在 自由 理由 社会 协会 委员会 联合会 大会 机会 运动会 博览会 工会 家委会 必要 需要 主要 纲要 摘要 功能 智能 可能 性能 节能 职能 效能 产能 动能 储能 技能 才能 核能 许可 认可 原则 准则 规则 细则 目的 标的 反应 供应 相应 适应 对应 效应 响应 发达 全面 方面 基本 成本 样本 行为 作为 附近 靠近 节约 预约 履约 公约 合约 总体 群体 主体 汇总 完成 不平衡 干预 参预 整体 集体',
);

/** A name that ends so is an indicator of its own. */
export const HEAD_WORDS = words(
  '率 比例 比率 占比 覆盖面 比重 面积 数量 总数 人数 总量 总额 总产值 产值 增加值 收入 支出 投入 投资 规模 指数 年限 时间 时长 寿命 年龄 系数 浓度 强度 余额 销售额 零售额 产量 产能 能力 里程 水平 密度 比 之比 生师比 职普比 师机比 生机比 成本 总值 费用 经费 标准 课时 学分 数 额 量 度 占有量 成交额 营收 利润 税收 存量 水质优良比例 优良水质比例 水质达标率 平均受教育年限 居民人均可支配收入 常住居民人均可支配收入 名额 学位 增速 增幅 增长率 贡献率 位次 分值 得分 人次 客流量 吞吐量 装机 容量 床位数',
);

/** Words of place and stage that share the head of the last member of a list (学前段、义务教育段和高中段…入学率). */
export const QUALIFIERS = words(
  '农村学校 城市学校 城镇学校 乡村学校 学前段 学前教育段 学前 学前教育 义务教育段 义务教育 义务教育阶段 小学段 小学 初中段 初中 中学 高中段 高中 高中阶段 普通高中 中职 职业高中 高职 高校 本科 专科 研究生 幼儿园 城镇 农村 城市 县城 城区 乡村 城 乡 男 女 公办 民办 听障 视障 智障 一级 二级 三级 省级 市级 县级 国家级 中小学 优秀 良好 合格 第一产业 第二产业 第三产业',
);

/** 成为, 建成: between a share of things and what they become (30%的学校成为示范学校). */
export const BECOMING = [
  '成为',
  '建设成为',
  '创建成为',
  '建成',
  '创建成',
  '创成',
  '达到',
  '实现',
  '达成',
  '进入',
  '为',
  '是',
  '创建为',
  '改造为',
  '完成',
  '获评',
  '评为',
  '建有',
] as const;

function words(list: string): string[] {
  return [...new Set(list.split(' '))];
}
