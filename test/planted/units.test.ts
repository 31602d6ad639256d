import { readCorpus, readQuiet } from '../support/corpus.ts';
import { assertFound, tallyDrafts } from '../support/planted.ts';
import { plantUnits } from './units.ts';

describe('planted unit faults', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = tallyDrafts(drafts, plantUnits, 'unit', 6);
    assertFound(tallies, 0.97);
  }).timeout(60000);

  it('are found in tables, in notes of two lines and in paragraphs without a number', () => {
    const forms = new Set(['政务服务任务分工表.txt', '两行标注方案.txt', '段落任务计划.txt', '县行动方案.txt']);
    const tallies = tallyDrafts(
      readQuiet().filter(({ name }) => forms.has(name)),
      plantUnits,
      'unit',
      1,
    );
    assertFound(tallies, 0.95);
  });
});
