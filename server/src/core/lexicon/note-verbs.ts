/** Verbs and endings of notes in the form of State Council circulars: A牵头，B、C等按职责分工负责. */

/** 按职责分工负责 and its like, at the end of a clause. */
export const VERB =
  /(?:(?:按照?|根据|依)(?:各自)?(?:任务|职能|职责|工作|部门)?(?:职责)?(?:和任务)?分工|(?:按照?|根据|依据)(?:各自)?(?:职责|职能)|分工|分(?=负责)|分别|共同|具体|联合|各自|依职责|按权限|按程序|结合实际)*(负责牵头|牵头抓总|牵头负责|牵头落实|牵头组织实施|牵头组织|牵头实施|牵头推进|牵头督导|牵头指导|牵头协调|牵头统筹|牵头|组织实施|负责落实|负责实施|负责|负总责|负主责|总负责|协同配合|积极配合|密切配合|全力配合|协助配合|参与配合|配合落实|配合实施|配合|参加|参与|协助|协同|协办|支持|抓好落实|落实|推进|实施|承担|督促指导|指导)?$/;
/** What may follow the last name without a separator: A、B负责, A、B等有关部门负责. */
export const VERB_ONLY =
  /^(?:等(?:有关|相关)?(?:部门|单位|地区)?(?:和(?:有关|相关)?单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同)?(?:负责|牵头|(?:协同|积极|密切|全力)?配合|参加|参与)(?:落实|实施)?$|^等(?:有关|相关)?(?:部门|单位)$/;
/** What opens a note in words: 由市教育局牵头, 此项工作由市教育局负责. */
export const BY = /^(?:[此本该]项(?:工作|任务)?)?由/;
/** Verbs that support. */
export const SUPPORTING = /^(?:(?:积极|密切|全力)?配合|参加|参与|协助|协同|协办|支持)/;
/** Verbs between two units of one part: A会同B负责; 各项目牵头单位 is a name. */
export const INNER_VERB = /(?:牵头负责|牵头会同|牵头|会同|协同|联合|负责)(?!(?:责任)?(?:单位|部门|处室|科室|人|领导))/g;
/** What 等 stands for: 有关部门, 国务院相关部门, 金融机构. */
const OTHERS =
  '(?:各?(?:有关|相关|职能|成员|责任|市级|省级|市直|省直|国务院(?:有关|相关)?)?(?:部门|单位|地区|企业|机构|金融机构|部委|方面|院校|高校))';
/** 等 and what it stands for, at the end of a list: A、B等有关部门和单位. 高等 and 中等 are words of their own. */
export const ET_AL = new RegExp(`(?<![高中初同平])等(?:[\\d一二三四五六七八九十]{0,3}个?(?:${OTHERS}(?:[和、]${OTHERS})?))?$`);
/** A等和各省级人民政府, A等国务院相关部门及各地区. */
export const ET_AL_AND = new RegExp(`^(.{2,40}?)(?<![高中初同平])等${OTHERS}?(?:和|与|及|以及)(.{2,40})$`);
