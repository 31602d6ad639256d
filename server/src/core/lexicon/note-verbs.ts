/** Verbs and endings of notes in the form of State Council circulars: A牵头，B、C等按职责分工负责. */

/** 按职责分工负责 and its like, at the end of a clause. */
export const VERB =
  /(?:(?:按照?|根据|依)(?:各自)?(?:任务|职能|职责|工作|部门)?(?:职责)?(?:和任务)?分工|(?:按照?|根据|依据)(?:各自)?(?:职责|职能)|分工|分别|共同|具体|联合|各自|依职责|按权限|按程序|结合实际)*(负责牵头|牵头抓总|牵头负责|牵头落实|牵头组织实施|牵头实施|牵头推进|牵头|组织实施|负责落实|负责实施|负责|配合落实|配合实施|配合|参加|参与|协助|协同|协办|支持|抓好落实|落实|推进|实施|承担|督促指导|指导)?$/;
/** What may follow the last name without a separator: A、B负责, A、B等有关部门负责. */
export const VERB_ONLY =
  /^(?:等(?:有关|相关)?(?:部门|单位|地区)?(?:和(?:有关|相关)?单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同)?(?:负责|牵头|配合|参加|参与)(?:落实|实施)?$|^等(?:有关|相关)?(?:部门|单位)$/;
/** Verbs that support. */
export const SUPPORTING = /^(?:配合|参加|参与|协助|协同|协办|支持)/;
/** Verbs between two units of one part: A会同B负责. */
export const INNER_VERB = /牵头负责|牵头会同|牵头|会同|协同|联合|负责/g;
/** 等 and what it stands for, at the end of a list: A、B等有关部门和单位. 高等 and 中等 are words of their own. */
export const ET_AL =
  /(?<![高中初同平])等(?:[\d一二三四五六七八九十]{0,3}个?(?:各?(?:有关|相关|职能|成员|责任|市级|省级|市直|省直)?(?:部门|单位|地区|企业|机构|部委|方面|院校|高校)(?:[和、](?:各?(?:有关|相关)?(?:部门|单位|地区|企业|机构)))?))?$/;
/** A等和各省级人民政府. */
export const ET_AL_AND = /^(.{2,40}?)(?<![高中初同平])等(?:有关|相关)?(?:部门|单位)?(?:和|与|及|以及)(.{2,40})$/;
