import { type DraftFacts, loadReferences, parse, readFacts, type References } from '../../server/src/core/index.ts';

/** References as a project's files give them. */
export function referencesFrom(files: { config?: string; set?: string; units?: string }): References {
  const file = (path: string, text: string | undefined) => (text === undefined ? [] : [{ path, text }]);
  return loadReferences({
    config: files.config === undefined ? null : { path: 'plancheck.yaml', text: files.config },
    ignored: null,
    sets: file('set.yaml', files.set),
    registries: file('units.yaml', files.units),
  }).references;
}

/** A draft with the cursor marked ¦: its facts and the cursor's offset. */
export function withCursor(marked: string, references?: References): { facts: DraftFacts; offset: number; text: string } {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const plan = references?.config.plan ?? { level: null, region: null, period: null, issued: null };
  return { facts: readFacts(parse(text), plan), offset, text };
}

export const UNITS = `units:
  - { name: 县教育局, aliases: [教育局], level: 县, former: [{ name: 县教体局, until: 2019-03 }] }
  - { name: 县财政局, level: 县 }
`;

export const SET = `name: 澜州市规划主要指标
level: 市
compare: at-least
source: 澜政发〔2026〕8号
indicators:
  - name: 普惠性幼儿园覆盖率
    unit: "%"
    direction: up
    attribute: 约束性
    baseline: { year: 2025, value: 92.4 }
    targets: [{ year: 2030, op: ">=", value: 95 }]
`;

export const DRAFT = `一、总体要求
到2030年，普惠性幼儿园覆盖率达到93%。
二、重点任务
（一）办好学前教育
1.建好公办园。新建6所。（责任单位：县教育局、县财政局）
2.扶持民办园。落实补助。（责任单位：县教育局、县民政局）
3.发展托育服务。开设托班。
（二）办好义务教育
1.优化布局。建设新校。（责任单位：县教育局）
三、保障措施
加强领导。
`;
