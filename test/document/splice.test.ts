import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse } from '../../server/src/core/document/document.ts';
import { splice } from '../../server/src/core/document/splice.ts';

const text = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '一', '、', '𠮷', 'a'), maxLength: 12 });

describe('splice', () => {
  it('equals parsing the edited text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (before, inserted, a, b) => {
        const start = Math.min(a, before.length);
        const end = Math.min(start + b, before.length);
        const edited = before.slice(0, start) + inserted + before.slice(end);
        assert.deepEqual(splice(parse(before), { span: { start, end }, text: inserted }), parse(edited));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps the blocks the edit did not touch', () => {
    const before = parse('一\n二\n三\n四');
    const after = splice(before, { span: { start: 4, end: 5 }, text: '叁' });
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.equal(after.blocks[1], before.blocks[1]);
    assert.equal(after.blocks[2]?.text, '叁');
    assert.equal(after.blocks[3], before.blocks[3]);
  });

  it('clamps what lies beyond the text', () => {
    assert.deepEqual(splice(parse('一'), { span: { start: -3, end: 99 }, text: '二' }), parse('二'));
  });
});
