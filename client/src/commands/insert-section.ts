import {
  l10n,
  Position,
  type QuickPickItem,
  Range,
  TextEdit,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { StandardSection } from '../../../server/src/lsp/messages.ts';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';

/** How much of a section the list shows. */
const SHOWN = 120;

/** Lists the standard sections, shows where each would stand, and inserts the chosen ones in their order. */
export async function insertSection({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const uri = editor.document.uri.toString();
  const listed = await server.request('plancheck/standardSections', { uri });
  if (listed === null) return sayRefusal(null);
  const chosen = await pick(editor, listed.sections);
  for (const id of chosen) {
    // Asked for anew each time: inserting one section moves the place and the number of the next.
    const now = await server.request('plancheck/standardSections', { uri });
    const section = now?.sections.find((it) => it.id === id);
    if (section === undefined) continue;
    const renumbered = await (await server.client()).protocol2CodeConverter.asTextEdits([...section.also]);
    await insert(editor, section, renumbered);
  }
}

async function insert(editor: TextEditor, section: StandardSection, renumbered: readonly TextEdit[]): Promise<void> {
  const at = positionOf(section);
  const change = new WorkspaceEdit();
  change.set(editor.document.uri, [TextEdit.insert(at, section.text), ...renumbered]);
  await workspace.applyEdit(change);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenter);
}

/** The ids of the chosen sections. While the list is open, the active one is shown at its place in the draft. */
async function pick(editor: TextEditor, sections: readonly StandardSection[]): Promise<string[]> {
  const ghost = window.createTextEditorDecorationType({ after: { color: new ThemeColor('editorGhostText.foreground') } });
  const before = editor.visibleRanges[0];
  const list = window.createQuickPick<QuickPickItem & { section: StandardSection }>();
  list.canSelectMany = true;
  list.placeholder = l10n.t('Standard sections: tick those to insert. Their place is shown in the draft.');
  list.matchOnDetail = true;
  const missingFirst = sections.toSorted((a, b) => Number(a.present) - Number(b.present));
  list.items = missingFirst.map((section) => ({
    section,
    label: section.title,
    ...(section.present ? { description: l10n.t('already there') } : {}),
    detail: section.text.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN),
  }));
  list.onDidChangeActive(([item]) => {
    if (item === undefined) return;
    const at = positionOf(item.section);
    const line = editor.document.lineAt(Math.max(0, Math.min(at.line, editor.document.lineCount - 1)));
    const contentText = `  ⟵ ${item.section.title}：${item.section.text.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN)}`;
    editor.setDecorations(ghost, [
      { range: new Range(line.range.end, line.range.end), renderOptions: { after: { contentText } } },
    ]);
    editor.revealRange(line.range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  try {
    return await new Promise<string[]>((resolve) => {
      list.onDidAccept(() => {
        const picked = list.selectedItems.length > 0 ? list.selectedItems : list.activeItems;
        resolve(sections.filter((it) => picked.some((item) => item.section.id === it.id)).map((it) => it.id));
        list.hide();
      });
      list.onDidHide(() => {
        if (before !== undefined) editor.revealRange(before, TextEditorRevealType.AtTop);
        resolve([]);
      });
      list.show();
    });
  } finally {
    list.dispose();
    ghost.dispose();
  }
}

function positionOf({ position }: StandardSection): Position {
  return new Position(position.line, position.character);
}
