/**
 * What the name of a unit looks like from outside, for notes that carry no label: （A、B负责）, （各县（市、区）政府）.
 * The registry and the tables of names are asked elsewhere; here only the shape is judged.
 */

/** Last words of units, each with an example that ends so. */
const SUFFIXES = [
  '局', '厅', '委', '部', '办', '处', '科', '股', '室', '署', '司', '院', '会', '行', '社', '所', '站', '馆', '校', '台', '组', '队', '庭', '关',
  '中心', '集团', '公司', '政府', '单位', '部门', '学校', '高校', '院校', '企业', '机构', '机关', '党委', '街道', '乡镇', '园区', '开发区', '高新区', '新区', '兵团', '军分区',
  '妇联', '科协', '体协', '残联', '文联', '侨联', '社科联', '工商联', '记协', '台联', '作协', '团委', '团市委', '团省委', '团县委', '团区委', '团州委', '团盟委', '团旗委', '共青团', '团中央', '共青团中央', '团工委',
  '供销社', '电网', '移动', '联通', '电信', '铁塔', '邮政', '烟草', '政协', '人大', '州', '盟', '旗', '镇', '乡', '县', '区', '市', '联社', '师大', '党校',
]; // prettier-ignore

/** Words that end like a unit and are none. 全部, 社会, 执行. */
const NOT_UNITS =
  /(?:(?<!安)全部|内部|外部|局部|干部|社会|机会|大会|晚会|都会|学会做|执行|进行|运行|推行|实行|先行|试行|银行卡|之处|好处|到处|科学|学科|专科|本科|机关干|教室|场所|城市|地市|全市|全县|全省|社区|地区|全区|小组|平台|舞台|团队|队伍|有关|相关|下同|全校|在校|班子会)$/;

const SHAPE = new RegExp(`(?:${SUFFIXES.join('|')})$`);

/** Characters no name of a unit holds. */
const FOREIGN = /[《》“”"%％。：:！？!?\d０-９…—]|[的是要将把并]|(?<!自)由|[(（](?:[^)）]*)$/;

/** Names that say nothing of their own: 有关部门, 各单位, 政府. */
const BARE =
  /^(?:各?(?:有关|相关|职能|责任|成员|级|地|地方)?(?:部门|单位|地区|政府|机构|企业|党委|委办局))(?:和(?:有关|相关)?(?:部门|单位|地区|政府|企业))?$/;

/** Units named as a class: 各县（市、区）人民政府, 各有关部门和单位, 市直有关部门. None of them leads. */
const CLASS = /^(?:各|地方(?:各级)?(?:人民)?政府|地方各级|有关|相关|[省市县区]级?直?(?:有关|相关|各))|(?:有关|相关)(?:部门|单位)/;

/** Areas named as a class, the right of which may follow 和: 各地区, 有关地区, 各省（区、市）, 各市县. */
const PLACES =
  /^(?:各有关|各相关|各级|各|有关|相关|所在|其他)(?:地区?|地方|省份?|城市|市县|市州|地市|县区|区县|县市|镇街|街镇|[省市州盟县区旗](?:[（(〔][省市州盟县区旗、]{1,9}[）)〕])?)$|^地方$/;

/** True for a name that looks like a unit and could stand alone in a note without a label. */
export function looksLikeUnit(name: string): boolean {
  if (name.length < 2 || name.length > 30 || FOREIGN.test(name)) return false;
  if (PLACES.test(name)) return true;
  const core = name.replace(/(?:[（(〔[【][^）)〕\]】]*[）)〕\]】])+$/, '');
  if (name.startsWith('各') && name.length > 2) return SHAPE.test(core) || core.length <= 8;
  if (NOT_UNITS.test(name)) return false;
  return core.length >= 2 && SHAPE.test(core);
}

/** True for areas named as a class: 各地区, 有关地区, 各省（区、市）. */
export function isPlaces(name: string): boolean {
  return PLACES.test(name);
}

/** True for 有关部门, 各单位 and the like, which no split at 和 may leave behind. */
export function isBareUnit(name: string): boolean {
  return BARE.test(name);
}

/** True for a class of units (各县（市、区）人民政府) rather than one. */
export function isUnitClass(name: string): boolean {
  return CLASS.test(name) || BARE.test(name);
}
