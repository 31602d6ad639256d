import { strict as assert } from 'node:assert';
import { readComments, stripComments } from '../../server/src/core/document/comments.ts';
import { parse } from '../../server/src/core/document/document.ts';
import { addIgnored, ignoreEntry, suppress } from '../../server/src/core/lint/suppress.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';

const TEXT =
  '一、任务\n<!-- plancheck-ignore numbering/gap、unit/empty: 与上级文件一致：照录 -->\n\n3.加强队伍。\n<!-- plancheck-lock -->\n5.加强领导。\n';
const document = parse(TEXT);
const findingAt = (text: string, rule: Finding['rule'] = 'numbering/gap'): Finding => {
  const start = TEXT.indexOf(text);
  return { rule, severity: 'error', span: { start, end: start + text.length }, message: { zh: '', en: '' } };
};

describe('comments in a draft', () => {
  it('are read with their rules, their reason and the paragraph they speak of', () => {
    assert.deepEqual(
      readComments(document).map(({ kind, rules, reason, target }) => [kind, rules, reason, target]),
      [
        ['ignore', ['numbering/gap', 'unit/empty'], '与上级文件一致：照录', 3],
        ['lock', [], '', 5],
      ],
    );
    assert.deepEqual(
      readComments(parse('<!-- plancheck-lock -->')).map(({ target }) => target),
      [null],
    );
    assert.deepEqual(readComments(parse('正文 <!-- plancheck-lock --> 里的不算\n<!-- 别的 -->\n')), []);
  });

  it('are stripped line by line', () => {
    assert.equal(stripComments(document), '一、任务\n\n3.加强队伍。\n5.加强领导。\n');
    assert.equal(stripComments(parse('甲\r\n<!-- plancheck-lock -->\r\n乙')), '甲\r\n乙');
  });
});

describe('suppression', () => {
  it('takes out what a comment lets stand in the paragraph below, that rule alone', () => {
    const [gap, other, later] = [findingAt('3.'), findingAt('3.', 'numbering/order'), findingAt('5.')];
    assert.deepEqual(suppress(document, [gap, other, later], [], null), { shown: [other, later], ignored: [gap] });
  });

  it('takes out what the list lets stand, in that draft, while the text and its paragraph stay', () => {
    const finding = findingAt('5.');
    const entry = ignoreEntry(document, finding, 'a.plan', '照录', '2026-11-22');
    assert.deepEqual(suppress(document, [finding], [entry], 'a.plan').ignored, [finding]);
    assert.deepEqual(suppress(document, [finding], [entry], 'b.plan').shown, [finding]);
    assert.deepEqual(suppress(document, [finding], [entry], null).shown, [finding]);
    const changed = parse(TEXT.replace('加强领导', '加强党的领导'));
    assert.deepEqual(suppress(changed, [finding], [entry], 'a.plan').shown, [finding]);
  });

  it('takes out a rule in the whole draft where the entry names no paragraph', () => {
    const whole = { rule: 'numbering/gap', path: 'a.plan', text: '', paragraph: null, reason: '', when: '' } as const;
    const findings = [findingAt('3.', 'numbering/order'), findingAt('5.')];
    assert.deepEqual(suppress(document, findings, [whole], 'a.plan').shown, findings.slice(0, 1));
  });

  it('writes an entry once', () => {
    const entry = ignoreEntry(document, findingAt('5.'), 'a.plan', '照录', '2026-11-22');
    const again = { ...entry, reason: '另一理由' };
    assert.deepEqual(addIgnored([entry], [again]), [entry]);
  });
});
