import { QUALIFIERS } from '../lexicon/phrase-words.ts';
import { remember } from '../text/remember.ts';

/** A measure without what is measured. */
const SAYS_NO_THING =
  /^(?:[总年全其该各]|平均|累计|其中|整体|人均){0,2}(?:覆盖|参与|完成|合格|达标|优良|优秀|满意|知晓|使用|利用|普及|配备|到位|建成|开设|开通|办结|整改|回收|处理|处置|签约|应用|执行|通过|成功|增长|贡献|占|比|面积|规模){0,1}(?:率|度|比|例|比例|比率|占比|比重|覆盖面|面积|规模|总量|数量|人数|产量|产值|利润|收入|支出|投入|投资|营收|税收|销售额|营业收入|资金|经费|床位|学位|企业|项目|学校|基地|中心|平台|机构|单位|人员|教师|学生|人才|设施|设备|课程|活动|培训|任务|指标|工程|试点|示范)$/;

/** What every work has one of: 东山水库，总库容1.2亿立方米。西山水库，总库容3500万立方米. */
const EACH_WORK_HAS =
  /^(?:项目|工程)?(?:规划|设计|计划)?总?(?:库容|长度?|里程|投资额?|估算|概算|建筑面积|占地面积|用地面积|装机(?:容量)?|装机规模|供水能力|灌溉面积|设计流量|流量|跨度|宽度?|高度?|概算总?投资)$|^(?:线路|路线|管线|主线)?[总全]长度?$|^(?:年|日)(?:产|处理|加工|供水|发电)(?:量|能力)?$/;

/** A name has a word in it: ≥ and 26 are what is left of one. */
const WORD = /[\u4e00-\u9fff]{2}|[A-Za-z]{2}/;

/** True where a name alone does not tell what is meant: 覆盖率 of one task and 覆盖率 of the next are two, and so are 小学 and 小学、初中. */
export const namesNoThing = remember(
  (indicator): boolean =>
    !WORD.test(indicator) ||
    SAYS_NO_THING.test(indicator) ||
    EACH_WORK_HAS.test(indicator) ||
    indicator.split(/[、和与及]/).every((word) => QUALIFIERS.includes(word)),
);
