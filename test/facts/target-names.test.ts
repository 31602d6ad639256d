import { strict as assert } from 'node:assert';
import { parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

/** Indicator, area, value and unit of each target. */
function names(text: string): string[] {
  return readFacts(parse(text), UNKNOWN_PLAN).targets.map(
    ({ indicator, scope, value, unit }) => `${indicator}${scope === null ? '' : `@${scope}`} ${value} ${unit ?? '-'}`,
  );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what a value is compared with is no name',
    '林业产值达到106万元，比上年同期增长1.6%。畜牧业产值83万元，较上年末增长2.1%。赤字率按4%左右安排、比上年提高1个百分点。',
    ['林业产值 106 万元', '林业产值 1.6 %', '畜牧业产值 83 万元', '畜牧业产值 2.1 %', '赤字率 4 %', '赤字率 1 个百分点'],
  ],
  [
    'figures of a name, a district and its built-up area',
    'PM2.5达到28微克/立方米。城市建成区黑臭水体控制在5%以内。经济总量在全省各县区中率先突破600亿元。',
    ['PM2.5 28 微克/立方米', '城市建成区黑臭水体 5 %', '经济总量 600 亿元'],
  ],
  [
    'things that are measured together',
    '目前12个城市地铁里程已超过800公里。8个断面水质优良比例100%。目前建成学校5所。',
    ['城市地铁里程 800 公里', '断面水质优良比例 100 %', '学校 5 所'],
  ],
  [
    'blanks around a year, and what grows year after year',
    '财政收入从 2015 年 的 50.5 亿元增加到 2020 年的 62.5 亿元，年均递增 4.5%。居民收入同比（下同）实际增长5.1%。',
    ['财政收入 50.5 亿元', '财政收入 62.5 亿元', '财政收入 4.5 %', '居民收入 5.1 %'],
  ],
  ['no value of an item’s number and the digits behind it', '1.公寓。\n2.300套公寓。筹集公寓300套。\n3.车位。', ['公寓 300 套']],
  [
    'units of so much per money, and the size of firms',
    '单位产值能耗由0.6吨标准煤/万元降到0.5吨标准煤/万元。年产值超10亿元企业30家、超50亿元企业4家。产值突破50亿元。',
    [
      '单位产值能耗 0.6 吨标准煤/万元',
      '单位产值能耗 0.5 吨标准煤/万元',
      '年产值超10亿元企业 30 家',
      '超50亿元企业 4 家',
      '产值 50 亿元',
    ],
  ],
  [
    'a time and what is held behind a name, and words that open names',
    '旧车淘汰率2026年底前达到90%。入园率达到并保持在95%以上。能人比例达到40%。建设国省道300公里。新生儿、婴儿和5岁以下儿童死亡率分别降到3‰、5‰和6‰。',
    [
      '旧车淘汰率 90 %',
      '入园率 95 %',
      '能人比例 40 %',
      '国省道 300 公里',
      '新生儿死亡率 3 ‰',
      '婴儿死亡率 5 ‰',
      '5岁以下儿童死亡率 6 ‰',
    ],
  ],
  ['what there is now and what it comes to', '村级茶厂由目前近90家调整到60家左右。', ['村级茶厂 90 家', '村级茶厂 60 家']],
  [
    'industries and pollutants in a list, and a total of neither',
    '第二、第三产业占比分别回落2个百分点和1个百分点。化学需氧量、氨氮排放量分别下降8%、9%。高铁7公里，普铁13公里，合计20公里。',
    [
      '第二产业占比 2 个百分点',
      '第三产业占比 1 个百分点',
      '化学需氧量排放量 8 %',
      '氨氮排放量 9 %',
      '高铁 7 公里',
      '普铁 13 公里',
    ],
  ],
  [
    'what the members of a list share',
    '单位GDP能耗和二氧化碳排放分别降低11.2%、16%。城镇居民和农村居民人均可支配收入分别达到6万元、3万元。',
    ['单位GDP能耗 11.2 %', '单位GDP二氧化碳排放 16 %', '城镇居民人均可支配收入 6 万元', '农村居民人均可支配收入 3 万元'],
  ],
  ['no part of a structure', '三次产业比调整为11.8︰48.3︰39.9。处理能力新增200万立方米/日。', ['处理能力 200 万立方米/日']],
  [
    'what leads in is no name',
    '共有幼儿园27万所。目前全市小学达到120所。●粮食总产达到50万吨。我们要把研发强度提高到2%。',
    ['幼儿园 27 万所', '小学@全市 120 所', '粮食总产 50 万吨', '研发强度 2 %'],
  ],
  [
    'words that only look like leads and tails',
    '从业人员达到20万人。可吸入颗粒物浓度下降10%。其余道路完成30条。基本药物抽检率达到99%。五年间经济总量达到500亿元。',
    ['从业人员 20 万人', '可吸入颗粒物浓度 10 %', '其余道路 30 条', '基本药物抽检率 99 %', '经济总量 500 亿元'],
  ],
  [
    '达到 and 比 inside a name',
    '水质达到或优于Ⅲ类比例总体高于88%。服务业在全区经济中的比重比上年提高2个百分点。',
    ['水质达到或优于Ⅲ类比例 88 %', '服务业在全区经济中的比重 2 个百分点'],
  ],
  [
    'the country and this city',
    '全国城镇化率达到65%，本市城镇化率达到70%，全国文明村达到12个。',
    ['城镇化率@全国 65 %', '城镇化率@本市 70 %', '全国文明村 12 个'],
  ],
  [
    'as many values as names, without 分别',
    '普及率、数控化率超过84.5%、64%。城乡居民收入达到2.3万元和0.8万元、分别增长8.8%和10%。',
    [
      '普及率 84.5 %',
      '数控化率 64 %',
      '城镇居民收入 2.3 万元',
      '农村居民收入 0.8 万元',
      '城镇居民收入 8.8 %',
      '农村居民收入 10 %',
    ],
  ],
  ['a unit that stands once', '一产和三产占比分别提高3.9和2.2个百分点。', ['一产占比 3.9 个百分点', '三产占比 2.2 个百分点']],
  [
    'a length of time in a list of shares, and the list taken up again',
    '巩固率和人均受教育年限分别达到99%和13.5年，2030年分别达到99.5%和15年以上。',
    ['巩固率 99 %', '人均受教育年限 13.5 年', '巩固率 99.5 %', '人均受教育年限 15 年'],
  ],
  [
    'a list said of all that the sentence names',
    '公办园12万所，民办园16万所，普惠园10万所，同比分别增长9%、6%和4%。',
    ['公办园 12 万所', '民办园 16 万所', '普惠园 10 万所', '公办园 9 %', '民办园 6 %', '普惠园 4 %'],
  ],
  [
    'what was added and what there is',
    '净增高新企业16家，达到21家。新增床位175张，总数达到665张。',
    ['净增高新企业 16 家', '高新企业 21 家', '新增床位 175 张', '床位 665 张'],
  ],
  [
    'a part behind a stop',
    '学前教育毛入园率达到91%。其中，城区达到95%。',
    ['学前教育毛入园率 91 %', '城区学前教育毛入园率 95 %'],
  ],
  [
    'stages under one head',
    '小学、初中适龄人口入学率分别达到100%、99%。',
    ['小学适龄人口入学率 100 %', '初中适龄人口入学率 99 %'],
  ],
];

describe('the name of a target', () => {
  for (const [title, text, expected] of CASES) it(title, () => assert.deepEqual(names(text), expected));
});
