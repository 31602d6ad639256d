import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The right side of a comparison that waits for the user's word: `plancheck-preview:/<name>`. */
const PREVIEW_SCHEME = 'plancheck-preview';

/** A proposed text beside the present one, taken or dropped by the user. */
export interface Previews extends Disposable {
  /** Shows the two side by side. Resolves to true once the user takes the proposal, false once it is dropped or closed. */
  confirm(document: TextDocument, proposed: string, message: string): Promise<boolean>;
  apply(): void;
  discard(): void;
}

/** Registers the scheme of previews; one comparison waits at a time. */
export function servePreviews(): Previews {
  let text = '';
  let decide: ((taken: boolean) => void) | undefined;
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const closed = window.tabGroups.onDidChangeTabs((change) => {
    if (change.closed.some((tab) => isPreview(tab.input))) settle(false);
  });

  function settle(taken: boolean): void {
    const waiting = decide;
    decide = undefined;
    waiting?.(taken);
  }

  return {
    async confirm(document, proposed, message) {
      settle(false);
      text = proposed;
      const name = document.uri.path.split('/').at(-1) ?? '';
      const uri = Uri.from({ scheme: PREVIEW_SCHEME, path: `/${name}` });
      changed.fire(uri);
      await commands.executeCommand('vscode.diff', document.uri, uri, l10n.t('{0}: now ↔ proposed', name));
      const taken = await new Promise<boolean>((resolve) => {
        decide = resolve;
        const [apply, discard] = [l10n.t('Apply'), l10n.t('Discard')];
        void window.showInformationMessage(message, apply, discard).then((answer) => {
          if (answer !== undefined && decide === resolve) settle(answer === apply);
        });
      });
      await closePreviews();
      return taken;
    },
    apply: () => settle(true),
    discard: () => settle(false),
    dispose() {
      settle(false);
      provider.dispose();
      closed.dispose();
      changed.dispose();
    },
  };
}

function isPreview(input: unknown): boolean {
  return input instanceof TabInputTextDiff && input.modified.scheme === PREVIEW_SCHEME;
}

async function closePreviews(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter((tab) => isPreview(tab.input));
  await window.tabGroups.close(tabs);
}
