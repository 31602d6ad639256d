import { workspace } from 'vscode';
import { addToFiles } from '../yaml-lines.ts';
import { activeDraft } from './active-draft.ts';
import { editConfig } from './config-file.ts';
import type { App } from './index.ts';

/** Makes a text file a draft for good: its path goes into `files:` of plancheck.yaml. */
export async function addFileToConfig({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const { uri } = editor.document;
  await editConfig(uri, (yaml) => addToFiles(yaml, workspace.asRelativePath(uri, false)));
  await server.client();
}
