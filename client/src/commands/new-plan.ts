import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { NewFile, NewPlanParams } from '../../../server/src/lsp/messages.ts';
import { PLAN_DRAFT } from '../drafts.ts';
import { uriOf } from './active-draft.ts';
import type { App } from './index.ts';

const PERIOD = /^(20\d\d)\s*[-—–~～]\s*(20\d\d)$/;

/** Asks for level, kind, place and years, and lays out a whole plan: the draft, its plancheck.yaml, its indicator set. */
export async function newPlan({ server }: App, argument?: unknown): Promise<void> {
  const level = await choose<NewPlanParams['level']>(l10n.t('New plan (1/4): which level?'), [
    { value: '县', label: '县', description: l10n.t('county or district') },
    { value: '市', label: '市', description: l10n.t('city') },
    { value: '省', label: '省', description: l10n.t('province') },
  ]);
  if (level === undefined) return;
  const kind = await choose<NewPlanParams['kind']>(l10n.t('New plan (2/4): which kind?'), [
    { value: '规划', label: '规划', description: l10n.t('a five-year plan with indicators') },
    { value: '实施方案', label: '实施方案', description: l10n.t('an implementation scheme') },
    { value: '任务分工方案', label: '任务分工方案', description: l10n.t('tasks, each with its responsible units') },
  ]);
  if (kind === undefined) return;
  const region = await window.showInputBox({
    title: l10n.t('New plan (3/4): which place?'),
    placeHolder: l10n.t('such as 青溪县; may stay empty'),
  });
  if (region === undefined) return;
  const period = await askPeriod();
  if (period === undefined) return;
  const files = await server.request('plancheck/newPlan', {
    level,
    kind,
    period,
    ...(region.trim() === '' ? {} : { region: region.trim() }),
  });
  await lay(files, uriOf(argument) ?? workspace.workspaceFolders?.[0]?.uri);
}

/** Writes the files that are not there yet and opens the draft; without a folder the draft opens unsaved. */
async function lay(files: readonly NewFile[], folder: Uri | undefined): Promise<void> {
  const draft = files.find((file) => /\.plan(\.txt|\.md)?$/.test(file.path)) ?? files[0];
  if (draft === undefined) return;
  if (folder === undefined) {
    await window.showTextDocument(await workspace.openTextDocument({ language: PLAN_DRAFT, content: draft.text }));
    return;
  }
  const kept: string[] = [];
  for (const file of files) {
    const uri = Uri.joinPath(folder, file.path);
    if (await exists(uri)) kept.push(file.path);
    else await workspace.fs.writeFile(uri, new TextEncoder().encode(file.text));
  }
  if (kept.length > 0) void window.showInformationMessage(l10n.t('Left as they were: {0}', kept.join(l10n.t(', '))));
  await window.showTextDocument(Uri.joinPath(folder, draft.path));
}

async function choose<T extends string>(title: string, items: readonly (QuickPickItem & { value: T })[]): Promise<T | undefined> {
  return (await window.showQuickPick(items, { title }))?.value;
}

async function askPeriod(): Promise<[number, number] | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('New plan (4/4): from which year to which?'),
    value: '2026—2030',
    validateInput: (text) => (PERIOD.test(text.trim()) ? undefined : l10n.t('Two years, such as 2026—2030.')),
  });
  const years = answer === undefined ? null : PERIOD.exec(answer.trim());
  return years === null ? undefined : [Number(years[1]), Number(years[2])];
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
