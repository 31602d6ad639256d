import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { decode, type Encoding } from '../../server/src/formats/decode.ts';
import { encode } from '../../server/src/formats/encode.ts';
import { inWorkspace } from '../support/terminal.ts';

const TEXT = '一、主要任务\r\n1.扩大资源，到2025年达到95％。\n2.𠮷野家“引号”—①Ω€\n4.加强队伍。\n';
const CASES: [Encoding, boolean][] = [
  ['utf-8', false],
  ['utf-8', true],
  ['gb18030', false],
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['utf-16be', false],
];

/** What no GB18030 text holds, by the platform's decoder: private-use characters that later editions gave to others, and what stands for a fault. */
const NOT_IN_GB18030 = /[\ue5e5\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864\ufffd]/;

describe('encodings', () => {
  it('are recognised, and written back byte for byte', () => {
    for (const [encoding, marked] of CASES) {
      const bytes = encode(TEXT, encoding, marked);
      assert.deepEqual(decode(bytes), { text: TEXT, encoding, marked }, `${encoding} ${marked}`);
    }
  });

  it('hold every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (whole) => {
        for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
          if (encoding === 'gb18030' && NOT_IN_GB18030.test(whole)) continue;
          const back = new TextDecoder(encoding, { ignoreBOM: true }).decode(encode(whole, encoding, false));
          assert.equal(back, whole, encoding);
        }
      }),
    );
  });

  it('are nothing to throw at: any bytes give some text', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decode(bytes).text.length));
  });

  it('give the same findings at the same places, and all but UTF-8 are named on standard error', async () => {
    for (const [encoding, marked] of CASES) {
      await inWorkspace({ 'a.plan': encode(TEXT, encoding, marked) }, async ({ plancheck }) => {
        const { out, err } = await plancheck('check', 'a.plan', '--format', 'json');
        const { files } = JSON.parse(out) as { files: { findings: { rule: string; range: object }[] }[] };
        const gap = files[0]?.findings.find(({ rule }) => rule === 'numbering/gap');
        assert.deepEqual(gap?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, encoding);
        if (encoding === 'utf-8') assert.equal(err, '');
        else assert.match(err, new RegExp(`a\\.plan.*${encoding}`, 'i'));
      });
    }
  });

  it('are kept by a fix', async () => {
    const faulty = '一、主要任务\n（一）扩大资源。\n（二提高质量。\n（三）加强队伍。\n';
    for (const [encoding, marked] of CASES) {
      await inWorkspace({ 'a.plan': encode(faulty, encoding, marked) }, async ({ plancheck, folder }) => {
        await plancheck('fix', 'a.plan');
        const { readFileSync } = await import('node:fs');
        const after = decode(readFileSync(`${folder}/a.plan`));
        assert.deepEqual(after, { text: faulty.replace('（二', '（二）'), encoding, marked });
      });
    }
  });
});
