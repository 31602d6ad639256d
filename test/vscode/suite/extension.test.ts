import * as vscode from 'vscode';
import { gapped } from '../drafts.ts';
import { until } from '../tally.ts';
import { closeAll, finding, open, rulesShown, write } from './draft.ts';
import { given, same } from './expect.ts';

const extension = () => given(vscode.extensions.getExtension('plancheck.plancheck'), 'extension');

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  afterEach(() => closeAll());

  it('is woken by a draft, and has every command it names', async () => {
    await open(gapped);
    await extension().activate();
    const manifest: Manifest = extension().packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    same(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
      'commands without a handler',
    );
  });

  it('reads *.plan, *.plan.txt and *.plan.md as drafts', async () => {
    for (const ending of ['.plan', '.plan.txt', '.plan.md']) {
      const { document } = await open(gapped, ending);
      same(document.languageId, 'plan-draft', ending);
      await finding(document.uri, 'numbering/gap');
    }
  });

  it('leaves other text alone until it is named in the settings', async () => {
    const { document } = await open(gapped, '.txt');
    const configuration = vscode.workspace.getConfiguration('plancheck', document.uri);
    try {
      await configuration.update('files', ['稿件*.txt'], vscode.ConfigurationTarget.Workspace);
      await finding(document.uri, 'numbering/gap');
    } finally {
      await configuration.update('files', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await rulesShown(document.uri, (rules) => rules.length === 0);
  });

  it('lets a Markdown draft set a finding aside in a comment, and keeps its preview', async () => {
    const ignoring = gapped.replace('5. 改建高中', '<!-- plancheck-ignore numbering/gap: 合并后再编 -->\n5. 改建高中');
    const { document } = await open(ignoring.replace('县委编办）', '县委编办、）'), '.plan.md');
    same(await rulesShown(document.uri, (rules) => rules.length > 0), ['unit/separator']);
    await vscode.commands.executeCommand('plancheck.showPreview');
    const isPreview = (tab: vscode.Tab) => tab.input instanceof vscode.TabInputWebview;
    await until('the preview', () => vscode.window.tabGroups.all.some((group) => group.tabs.some(isPreview)));
  });

  it('checks a draft that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plan-draft', content: gapped });
    await vscode.window.showTextDocument(document);
    await finding(document.uri, 'numbering/gap');
  });

  it('hears of plancheck.yaml changed on the disk', async () => {
    const config = vscode.Uri.joinPath(given(vscode.workspace.workspaceFolders?.[0], 'folder').uri, 'plancheck.yaml');
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
    const { document } = await open(gapped);
    await finding(document.uri, 'numbering/gap');
    try {
      await write('plancheck.yaml', `${before}\nrules: {numbering/gap: off}\n`);
      await rulesShown(document.uri, (rules) => rules.length === 0);
    } finally {
      await write('plancheck.yaml', before);
    }
    await finding(document.uri, 'numbering/gap');
  });

  it('starts the server again when it was told to', async () => {
    const { document } = await open(gapped);
    await finding(document.uri, 'numbering/gap');
    await vscode.commands.executeCommand('plancheck.restartServer');
    await finding(document.uri, 'numbering/gap');
  });
});
