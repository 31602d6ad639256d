import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type Finding,
  lint,
  lintAgain,
  NO_REFERENCES,
  parse,
  readFacts,
  reparse,
  reviseFacts,
  UNKNOWN_PLAN,
} from '../../server/src/core/index.ts';
import { carry } from '../../server/src/core/lint/carry.ts';
import { readCorpus, readQuiet } from '../support/corpus.ts';

/** A finding without its fixes, which are made when they are asked for. */
function bare({ rule, severity, span, message, expected, related }: Finding): unknown {
  return { rule, severity, span, message, expected, related };
}

const TYPED = [
  '教',
  '，',
  '。',
  '（',
  '）',
  '、',
  '1',
  '一',
  '到2030年',
  '90%',
  '市教育局',
  '附件2',
  '第一部分',
  '左右',
  ' ',
  '二是',
  '责任单位：',
  '1.',
  '（二）',
  '；',
  '——',
  '首先，',
  '其次，',
  '实现全覆盖',
  '注：1.',
  '<p>',
  '专栏1 ',
  '\t',
  '    ',
  '| ',
  '以上',
  '',
];

/** Types at random places, one after the other, and holds what is carried over against a fresh read. Returns how many rules were not asked again. */
function typeInto(text: string, strokes: readonly (readonly [number, string, number])[]): number {
  let document = parse(text);
  let facts = readFacts(document, UNKNOWN_PLAN);
  let linted = lintAgain(null, facts, NO_REFERENCES);
  let carried = 0;
  for (const [place, typed, deleted] of strokes) {
    const at = place % (document.text.length + 1);
    document = reparse(document, document.text.slice(0, at) + typed + document.text.slice(at + deleted));
    facts = reviseFacts(facts, document, UNKNOWN_PLAN);
    const fresh = readFacts(parse(document.text), UNKNOWN_PLAN);
    assert.deepEqual({ ...facts, document: null, revision: null }, { ...fresh, document: null, revision: null });
    carried += carry(linted, facts).size;
    linted = lintAgain(linted, facts, NO_REFERENCES);
    assert.deepEqual(linted.findings.map(bare), lint(fresh, NO_REFERENCES).map(bare));
  }
  return carried;
}

describe('carrying findings over a keystroke', () => {
  it('ends a list of annexes where a stop is typed behind a page number', () => {
    const text = `${'各地要结合实际抓好落实。\n'.repeat(80)}附件：1.项目清单\n— 3 —\n2.任务清单\n3.问题清单\n`;
    typeInto(text, [[text.indexOf('任务清单') + 2, '。', 0]]);
  });

  it('equals a fresh read whatever is typed', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const strokes = fc.array(fc.tuple(fc.nat(70000), fc.constantFrom(...TYPED), fc.constantFrom(0, 0, 0, 1, 2)), {
      minLength: 8,
      maxLength: 8,
    });
    const text = [...readQuiet(), ...drafts].map((draft) => draft.text).join('\n');
    fc.assert(
      fc.property(fc.nat(text.length - 60000), strokes, (from, keys) => {
        typeInto(text.slice(from, from + 60000), keys);
      }),
      // The same places every time, so that CI tells of a change and not of luck; RUNS=100 looks at others.
      process.env['RUNS'] === undefined ? { numRuns: 6, seed: 20261126 } : { numRuns: Number(process.env['RUNS']) },
    );
  }).timeout(Number(process.env['RUNS'] ?? 6) * 10000);

  it('equals a fresh read where notes, values and items are typed in', function () {
    const drafts = [...readQuiet(), ...readCorpus()].map(({ text }) => text).filter((text) => text.length > 2000);
    const anchors = [/责任单位|牵头/g, /\d%|达到|\d{4}年/g, /\n[（\d一二三四]/g];
    const strokes = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...TYPED, '、', '局'), fc.constantFrom(0, 0, 1)), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...anchors), strokes, (draft, from, anchor, keys) => {
        const whole = drafts[draft % drafts.length] ?? '';
        const start = from % Math.max(1, whole.length - 10000);
        const text = whole.slice(start, start + 10000);
        const places = Array.from(text.matchAll(anchor), ({ index }) => index);
        if (places.length === 0) return;
        typeInto(
          text,
          keys.map(([at, beside, typed, deleted]) => [(places[at % places.length] ?? 0) + beside, typed, deleted]),
        );
      }),
      process.env['RUNS'] === undefined ? { numRuns: 30, seed: 20261126 } : { numRuns: Number(process.env['RUNS']) },
    );
  }).timeout(Number(process.env['RUNS'] ?? 30) * 10000);

  it('keeps what single notes show where a name is typed in another', () => {
    const notes = ['市教育局、市教育局', '市财政局、市民政局', '市体育局、〔待定〕', '市水利局、市林业局'];
    const text = notes.map((names, at) => `${'一二三四'[at]}、推进任务。抓好各项工作落实（责任单位：${names}）。`).join('\n');
    const draft = `${'前言部分说明情况。'.repeat(90)}\n${text}\n`;
    const at = draft.indexOf('财政局');
    typeInto(draft, [
      [at, '农', 0],
      [at + 1, '业', 0],
      [at + 2, '、', 1],
      [draft.indexOf('待定') + 1, '教育局', 1],
    ]);
  });

  it('asks few rules again where words are typed into a sentence', () => {
    for (const name of ['县教育规划', '市教育规划', '卫生教育规划', '省教育规划纲要']) {
      const text = readQuiet().find((draft) => draft.name === `${name}.txt`)?.text ?? '';
      const at = text.lastIndexOf('，') + 1;
      const words = Array.from('要抓紧推进').map((typed, i) => [at + i, typed, 0] as const);
      const carried = typeInto(text, words);
      assert.ok(carried >= words.length * 10, `${name}: ${carried} rules in ${words.length} keystrokes`);
    }
  });
});
