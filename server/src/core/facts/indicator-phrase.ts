import { HEAD_WORDS, LEAD_INS, SCOPES, TAIL_WORDS } from '../lexicon/phrase-words.ts';
import type { DateMention } from '../quantity/dates.ts';
import type { Span } from '../text/span.ts';

/** The phrase a value is said of. Offsets count from the block's start. */
export interface Phrase {
  /** Empty where nothing is left. */
  readonly text: string;
  readonly span: Span | null;
  readonly scope: string | null;
}

export const NO_PHRASE: Phrase = { text: '', span: null, scope: null };

const SEPARATORS = '、,;:。.!? \u00a0\t\u0000)）】”"’—-~·•';
/** A name that begins behind one of these: 推动…确保入学率达到. */
const RESTARTS =
  /(?:确保|保证|力争|争取|促使|使得|使|实现(?!率|度)|达到(?!率)|推动实现|做到|其中[:,]?|预计|等(?:方式|形式|措施|途径|办法|举措|手段|渠道)|带动|努力使|促进(?=.{0,6}率))/g;

/**
 * The name inside `from`–`to`, freed of dates, 力争, 其中, 每年 and of the area, which is told apart.
 * `source` is the block's text, `text` the same in half width with its noise hidden.
 */
export function phraseIn(source: string, text: string, dates: readonly DateMention[], from: number, to: number): Phrase {
  let start = from;
  let end = to;
  let scope: string | null = null;
  for (const match of text.slice(start, end).matchAll(RESTARTS)) {
    const next = from + match.index + match[0].length;
    if (end - next >= 3) start = next;
  }
  for (let turn = 0; turn < 24 && start < end; turn += 1) {
    const before: number = start;
    while (start < end && SEPARATORS.includes(text[start] ?? '')) start += 1;
    while (
      end > start &&
      SEPARATORS.replace(')', '')
        .replace('）', '')
        .replace('”', '')
        .replace('"', '')
        .includes(text[end - 1] ?? '')
    )
      end -= 1;
    const date =
      dates.find(({ span }) => span.start <= start && span.end > start) ?? dates.find(({ span }) => span.start === start);
    if (date !== undefined && date.span.end <= end) {
      start = date.span.end;
      continue;
    }
    const last = dates.find(({ span }) => span.end === end && span.start >= start);
    if (last !== undefined) {
      end = last.span.start;
      continue;
    }
    const area = SCOPES.find((word) => text.startsWith(word, start) && end - start >= word.length);
    if (area !== undefined) {
      scope ??= area;
      start += area.length;
      continue;
    }
    const lead = LEAD_INS.find(
      (word) => text.startsWith(word, start) && end - start >= word.length && !keepsLead(text, start, word),
    );
    if (lead !== undefined) {
      start += lead.length;
      continue;
    }
    const base = /(?:在[^,。;]{0,12}(?:基础上|的情况下)|比[^,。;]{0,12}|较[^,。;]{0,8})$/.exec(text.slice(start, end));
    if (base !== null && base.index > 0 && /(?:基础上|情况下|年|期|底|末|平均)$/.test(base[0])) {
      end = start + base.index;
      continue;
    }
    const tail = TAIL_WORDS.find(
      (word) => end - start >= word.length && text.slice(start, end).endsWith(word) && !keepsTail(text, end, word),
    );
    if (tail !== undefined) {
      end -= tail.length;
      continue;
    }
    if (start === before) break;
  }
  if (start >= end) return { ...NO_PHRASE, scope };
  return { text: plain(source.slice(start, end)), span: { start, end }, scope };
}

/** Leads that open a real name: 对外开放, 和谐, 以工代赈, 使用面积, 应届, 要素, 均衡, 可再生能源, 提高 stays before 率-less names. */
const NAMES_WITH_LEADS = ['对外', '和谐', '以工', '使用', '应届', '应急', '应用', '要素', '均衡', '可再生', '可支配', '可比', '自主', '自然', '自有', '由来', '在校', '在园', '在编', '在岗', '在学', '在册', '在建', '在职', '在线', '把关', '将军', '通过率', '通过', '及格', '再生', '再担保', '平均', '年度', '年龄', '年轻', '年均', '底线', '末端', '前置', '前沿', '内需', '内河', '内外', '期间费用', '其他', '共建', '共同', '共享', '的确', '能耗', '能源', '能力', '可用', '合格', '合计', '人均', '则', '到位', '到账', '至少', '支持率', '也门', '及时', '与会', '于', '是否', '如期', '还款', '还贷', '又', '从业', '从事', '对口', '对接', '使命', '让利', '要求', '按时', '提高型', '推进', '实现利润', '分别', '起降', '总体', '严重', '总量', '规定动作', '规定学时', '达标', '到校', '全面发展', '基本养老', '基本医疗', '基本公共', '基本农田', '基本建设', '基本殡葬', '平均受教育', '平均预期', '大幅', '可持续', '累计', '整体', '由企业', '年产', '年处理', '年末', '明确', '继续教育', '共管', '坚持', '积极心理', '有条件', '须臾', '对外贸易', '保障性', '保障房', '前三', '前列', '前端'] as const; // prettier-ignore

const DROPPED = new Set([
  '推进',
  '坚持',
  '分别',
  '总体',
  '整体',
  '累计',
  '大幅',
  '有条件',
  '至少',
  '又',
  '则',
  '于',
  '明确',
  '合计',
  '平均',
  '年均',
  '人均',
  '通过',
  '全面发展',
  '要求',
  '能力',
  '支持率',
  '在线',
  '由来',
]);

function keepsLead(text: string, start: number, lead: string): boolean {
  if (lead === '平均' || lead === '通过') return true;
  return NAMES_WITH_LEADS.some(
    (word) => !DROPPED.has(word) && word.length > lead.length && word.startsWith(lead) && text.startsWith(word, start),
  );
}

const NAMES_WITH_TAILS = ['之比', '占比', '同比', '职普比', '师机比', '生机比', '生师比', '收入比', '对比', '比重', '总和', '饱和', '调和', '共和', '以及', '普及', '涉及', '参与', '给予', '生均', '户均', '人均', '均衡', '平均', '差距', '在在', '存在', '现在', '实在', '直至', '乃至', '甚至', '达到', '得到', '自由', '理由', '将会', '社会', '协会', '委员会', '联合会', '大会', '机会', '必要', '需要', '主要', '纲要', '摘要', '功能', '智能', '可能', '性能', '节能', '职能', '效能', '产能', '动能', '储能', '许可', '认可', '每个', '各级', '原则', '准则', '规则', '细则', '目的', '标的', '反应', '供应', '相应', '适应', '对应', '效应', '响应', '通风', '发达', '全面', '方面', '基本', '成本', '样本', '行为', '作为', '附近', '靠近', '节约', '预约', '履约', '公约', '完成', '期间', '绩效', '总体', '群体', '主体', '人总', '建总', '汇总', '第一', '平总', '以', '由'] as const; // prettier-ignore

function keepsTail(text: string, end: number, tail: string): boolean {
  return NAMES_WITH_TAILS.some(
    (word) => word.length > tail.length && word.endsWith(tail) && text.slice(Math.max(0, end - word.length), end) === word,
  );
}

/** Brackets that only explain (数字, 岁数) and blanks between Chinese characters go; （园） in 入学（园）率 stays. */
function plain(name: string): string {
  return name
    .replace(/[（(][^（()）]{0,40}\d[^（()）]{0,40}[）)]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/^[“"]([^“”"]+)$/, '$1');
}

/** True where the name says by itself what is measured: …率, …面积, 生机比. */
export function isCompleteName(name: string): boolean {
  return HEAD_WORDS.some((word) => name.endsWith(word));
}
