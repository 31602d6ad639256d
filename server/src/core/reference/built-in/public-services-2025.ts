import type { Table } from './row.ts';

/**
 * 《“十四五”公共服务规划》 as reported by 新华社 (2022-01), with 高等教育毛入学率 from the text of the fourteenth outline.
 * What the outline's own table holds (受教育年限, 托位数, 执业医师) stands there and is not repeated. Bases are 2019.
 */
export const PUBLIC_SERVICES_2025: Table = {
  name: '国家“十四五”公共服务规划主要指标',
  source: '“十四五”公共服务规划、规划纲要正文，据公开报道辑录，请核原文',
  period: [2021, 2025],
  rows: [
    { id: 'preschool-enrolment', name: '学前教育毛入园率', unit: '%', baseline: [2019, 83.4], target: ['>', 90], seen: 'press' },
    {
      id: 'compulsory-retention',
      name: '九年义务教育巩固率',
      unit: '%',
      baseline: [2019, 94.8],
      target: ['=', 96],
      seen: 'press',
    },
    {
      id: 'senior-secondary-enrolment',
      name: '高中阶段教育毛入学率',
      unit: '%',
      baseline: [2019, 89.5],
      target: ['>', 92],
      seen: 'translation and press',
    },
    { id: 'higher-enrolment', name: '高等教育毛入学率', unit: '%', baseline: [2019, 51.6], target: ['=', 60], seen: 'press' },
    { id: 'nurses-per-1000', name: '每千人口注册护士数', unit: '人', target: ['=', 3.8], seen: 'translation and press' },
    { id: 'medical-insurance', name: '基本医疗保险参保率', unit: '%', target: ['>', 95], seen: 'press' },
    { id: 'care-beds-share', name: '养老机构护理型床位占比', unit: '%', target: ['=', 55], seen: 'translation and press' },
    { id: 'sports-area', name: '人均体育场地面积', unit: '平方米', target: ['=', 2.6], seen: 'press' },
    {
      id: 'disability-allowances',
      name: '困难残疾人生活补贴和重度残疾人护理补贴覆盖率',
      unit: '%',
      target: ['=', 100],
      seen: 'press',
    },
    { id: 'community-services-area', name: '每百户社区综合服务设施面积', unit: '平方米', target: ['>', 30], seen: 'press' },
  ],
};
