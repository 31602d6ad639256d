import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';
import { saveAs } from './save-as.ts';

/** Makes an indicator set out of the table at the cursor, so that this plan becomes the reference of the level below. */
export async function makeIndicatorSet({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  const { uri } = editor.document;
  const answer = await server.request('plancheck/makeIndicatorSet', { uri: uri.toString(), position: { line, character } });
  if (answer === null || 'refusal' in answer) return sayRefusal(answer);
  await saveAs(answer, uri);
}
