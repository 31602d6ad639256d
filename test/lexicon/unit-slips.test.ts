import { strict as assert } from 'node:assert';
import { gluedAt } from '../../server/src/core/lexicon/unit-names.ts';
import { meantNames } from '../../server/src/core/lexicon/unit-slips.ts';

/** Names that places give their units and that stand one character from a name of the tables, or look odd. */
const RIGHT =
  '市科创局 市教育与体育局 县科工信局 县经济和商务局 区城市更新局 区住更局 市住房保障和房屋管理局 市营商局 市园文局 市绿化和市容管理局 市海洋与渔业局 县农牧局 县商贸局 县茶业局 县果业局 县教科局 市文化和广电旅游局 区文体旅游局 市信用中心 市方志办 市监狱 市民防办 市出入境边检站 国铁集团 体艺卫科 体卫艺劳科 组宣科 市政协办公厅 市人大常委会机关 市住房保障办 区农水局 县蚕业局 市港航局 市航务局 市政务办 市政务公开办 国务院国资委 中央财办 国家矿山安监局 国家移民局 市台联 市残联 市老科协 县人武部 市委市政府 各县教育局 县级市政府 市县教育局 校务处 学位办 市金控局 市招商局 市民宗局 市畜牧局 市粮储局 区退役局 市史志办 县蔬菜局 市盐业局 区楼宇办 市港口局 市林草局 市客管办 市乡振局 市人影办 区征收局 市燃气办 市环卫处 县农机局 市投促局 市数据局 县文广局 县教体局 市审服局 县行审局 区信访局 市退役局 市地金局 县市监局 县卫健局 县融媒体中心 市档案馆 区城运中心 市供销社 市工信委 市口岸局 市航道局 区建交委 区绿容局 区民政局 区文旅局 财务部 教学部 公关部 司库部 外联部 农工部 文宣部 市农投集团 市规自局 市职教城 市公资中心 市委教工委 市委科工委 市田长办 市双碳办 县森防办 县防火办 省交控集团 省交科院 省特检院'.split(
    ' ',
  );

const SLIPS: readonly (readonly [slip: string, meant: string])[] = [
  ['财致部', '财政部'],
  ['水力部', '水利部'],
  ['应急管部', '应急管理部'],
  ['交通运输布', '交通运输部'],
  ['国家药临局', '国家药监局'],
  ['中国残连', '中国残联'],
  ['共青团中夬', '共青团中央'],
  ['市场监管总司', '市场监管总局'],
  ['广东海是局', '广东海事局'],
  ['市城市官理局', '市城市管理局'],
  ['市司发局', '市司法局'],
  ['市科技技局', '市科技局'],
  ['市红十子会', '市红十字会'],
  ['市人力资源社会和保障局', '市人力资源和社会保障局'],
  ['市委宣传陪', '市委宣传部'],
  ['市科才局', '市科技局'],
  ['省体材局', '省体育局'],
  ['市检查院', '市检察院'],
  ['市妇连', '市妇联'],
  ['市农科原', '市农科院'],
];

describe('misspelt names', () => {
  for (const name of RIGHT) it(`${name} is none`, () => assert.deepEqual(meantNames(name), []));
  for (const [slip, meant] of SLIPS) it(`${slip} is ${meant}`, () => assert.equal(meantNames(slip)[0], meant));
});

describe('names run into one another', () => {
  for (const name of ['省教育厅省财政厅', '教育厅财政厅', '教育部财政部', '市教育局市市场监管局'])
    it(name, () => assert.notEqual(gluedAt(name), null));
  for (const name of ['市委宣传部文明办', '市市场监管局', '发展改革委能源局', '市公安局交警支队', '国务院办公厅电子政务办'])
    it(`${name} is one`, () => assert.equal(gluedAt(name), null));
});
