/** A small plan without a fault, to which each test adds its own. */
export const sound = `云溪县学校建设实施方案

一、总体要求
到2030年，全县学前三年毛入园率达到98%，高中阶段教育毛入学率达到98.5%。
二、重点任务
（一）优化布局
1. 新建小学。在城区新建小学3所。（责任单位：县教育局、县财政局）
2. 扩建初中。在城南扩建初中2所。（责任单位：县教育局、县财政局）
3. 改建高中。在城北改建高中1所。（责任单位：县教育局、县财政局）
（二）提升质量
1. 配齐教师。新增教师编制60名。（责任单位：县教育局、县委编办）
2. 改善条件。更新实验室12间。（责任单位：县教育局、县财政局）
三、保障措施
（一）加强领导。县政府统筹各项工作。
（二）加强督导。每年开展一次督导。
`;

/** The sound plan with its third task numbered 5. */
export const gapped = sound.replace('3. 改建高中', '5. 改建高中');

/** What stands beside them: a county's plan, its years, and the city's targets to be reached. */
export const project = {
  'plancheck.yaml': `plan: {level: 县, region: 云溪县, period: [2026, 2030], issued: 2026-05-20}
indicators: [市指标.yaml]
`,
  '市指标.yaml': `name: 澜州市教育发展规划主要指标
level: 市
compare: at-least
indicators:
  - id: preschool
    name: 学前三年毛入园率
    unit: "%"
    direction: up
    attribute: 约束性
    targets: [{year: 2030, op: ">=", value: 98.5}]
`,
} as const;
