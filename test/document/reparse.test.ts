import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Finding, lint, NO_REFERENCES, parse, readFacts, reparse, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

/** Half-open brackets, both widths, all line ends, table remains, a surrogate pair: what drafts are made of, in any order. */
const PIECES = [
  '一、', '（一）', '(二)', '（', '）', '1.', '2、', '３．', '①', '一是', '二是', '第一，', '——', '第一章 总则', '、', '。', '；', '：', '\n', '\r\n', '\r',
  '（责任单位：市教育局、市财政局）', '（责任单位：', '牵头单位：', '，', '到2030年', '覆盖率达到95%以上', '至少', '8000人左右', '分别达到80%和95%', '共88个', '|', '\t',
  '| 指标 | 2025年 | 2030年 |', '<td>', '附件：1.表', '附件', '目录', '见附件2', '“十五五”', '𠮷', '\ufeff', '\u3000\u3000', ' ', '教育', '0', '9', '.', '%', '百分之八十',
]; // prettier-ignore

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('reparse', () => {
  it('equals parse for any two texts', () => {
    fc.assert(
      fc.property(soup, soup, soup, soup, (head, old, fresh, tail) => {
        const previous = parse(head + old + tail);
        assert.deepEqual(reparse(previous, head + fresh + tail), parse(head + fresh + tail));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the blocks an edit did not touch', () => {
    const previous = parse('一、总体要求\n（一）指导思想\n（二）基本原则');
    const next = reparse(previous, '一、总体要求\n（一）指导方针\n（二）基本原则');
    assert.equal(next.blocks[0], previous.blocks[0]);
    assert.notEqual(next.blocks[1], previous.blocks[1]);
    assert.equal(next.blocks[2], previous.blocks[2]);
  });

  it('gives the same facts and findings as a fresh read', () => {
    fc.assert(
      fc.property(soup, soup, soup, (head, old, tail) => {
        const text = head + tail;
        const kept = readFacts(reparse(parse(head + old + tail), text), UNKNOWN_PLAN);
        const fresh = readFacts(parse(text), UNKNOWN_PLAN);
        const [one, other] = [kept, fresh].map((facts) => lint(facts, NO_REFERENCES));
        assert.deepEqual(one?.map(withFixes), other?.map(withFixes));
      }),
      { numRuns: 200 },
    );
  });
});

describe('reading', () => {
  it('never throws, and every place it names lies in the draft', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 200, unit: 'binary' })), (text) => {
        const facts = readFacts(parse(text), UNKNOWN_PLAN);
        const spans = [
          ...facts.headings.flatMap(({ span, titleSpan, extent }) => [span, titleSpan, extent]),
          ...facts.notes.map(({ span }) => span),
          ...facts.targets.map(({ span }) => span),
          ...facts.tables.map(({ span }) => span),
          ...lint(facts, NO_REFERENCES).flatMap(({ span, related = [], fixes = () => [] }) => [
            span,
            ...related.map((it) => it.span),
            ...fixes().flatMap((fix) => fix.edits.map((edit) => edit.span)),
          ]),
        ];
        for (const { start, end } of spans)
          assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
      }),
      { numRuns: 1500 },
    );
  });
});

function withFixes(finding: Finding): object {
  return { ...finding, fixes: finding.fixes?.() };
}
