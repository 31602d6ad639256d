import {
  type Disposable,
  type ExtensionContext,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { uriOf } from '../commands/active-draft.ts';
import { isDraft } from '../drafts.ts';
import type { Server } from '../server.ts';
import { panelHtml } from './html.ts';
import type { FromPanel, PanelKind, Place, ToPanel } from './messages.ts';
import { panelTitle, panelWords } from './words.ts';

/** 任务分工 and 指标对照 beside the draft. They show the draft last written in, as it is typed. */
export interface Panels extends Disposable {
  /** Opens a panel, or brings it forward. `argument` may name a draft. */
  show(kind: PanelKind, argument?: unknown): Promise<void>;
}

/** The two panels of a window, following the active draft. */
export function createPanels(context: ExtensionContext, server: Server): Panels {
  const open = new Map<PanelKind, { panel: WebviewPanel; refresh: () => void }>();
  let draft: Uri | undefined;

  const follow = (uri: Uri | undefined): void => {
    if (uri === undefined) return;
    draft = uri;
    for (const { refresh } of open.values()) refresh();
  };
  const active = (): Uri | undefined => {
    const document = window.activeTextEditor?.document;
    const written = document !== undefined && (isDraft(document) || server.status(document.uri)?.checked === true);
    return written ? document.uri : undefined;
  };
  const watching = [
    window.onDidChangeActiveTextEditor(() => follow(active())),
    server.onDidChangeStatus((status) => {
      if (status.uri === draft?.toString()) follow(draft);
    }),
  ];

  const create = (kind: PanelKind): void => {
    const panel = window.createWebviewPanel(
      `plancheck.${kind}`,
      panelTitle(kind),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
      },
    );
    panel.iconPath = icons(context.extensionUri);
    const refresh = oneAtATime(
      async () => {
        if (!panel.visible) return;
        await panel.webview.postMessage(await contents(server, kind, draft));
      },
      (error) => server.log.warn(`${kind}: ${String(error)}`),
    );
    panel.webview.onDidReceiveMessage((message: FromPanel) =>
      message.kind === 'ready' ? refresh() : reveal(message.place, draft),
    );
    panel.onDidChangeViewState(refresh);
    panel.onDidDispose(() => open.delete(kind));
    panel.webview.html = panelHtml(panel.webview, context.extensionUri, panelTitle(kind));
    open.set(kind, { panel, refresh });
  };

  return {
    async show(kind, argument) {
      follow(uriOf(argument) ?? active());
      const existing = open.get(kind);
      if (existing === undefined) create(kind);
      else existing.panel.reveal(undefined, true);
    },
    dispose() {
      for (const { panel } of open.values()) panel.dispose();
      for (const it of watching) it.dispose();
    },
  };
}

async function contents(server: Server, kind: PanelKind, draft: Uri | undefined): Promise<ToPanel> {
  const words = panelWords(kind);
  if (draft === undefined) return { kind, table: null, words, draft: '' };
  const [uri, name] = [draft.toString(), draft.path.split('/').at(-1) ?? ''];
  return kind === 'tasks'
    ? { kind, words, draft: name, table: await server.request('plancheck/tasks', { uri }) }
    : { kind, words, draft: name, table: await server.request('plancheck/indicators', { uri }) };
}

/** Shows the place in an editor that is already there, so that the panel stays where it is. */
async function reveal(place: Place, draft: Uri | undefined): Promise<void> {
  const uri = place.uri === undefined ? draft : Uri.parse(place.uri);
  if (uri === undefined) return;
  const at = new Range(place.line, place.character, place.line, place.character);
  const there = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, { selection: at, viewColumn: there?.viewColumn ?? ViewColumn.One });
  editor.revealRange(at, TextEditorRevealType.InCenter);
}

function icons(extension: Uri): { light: Uri; dark: Uri } {
  const icon = (theme: string): Uri => Uri.joinPath(extension, 'client/media', `draft-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}

/** Runs `work` again after it ends where it was asked for meanwhile: typing asks faster than the server answers. */
function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } catch (error) {
      failed(error); // The server is away or the panel was closed meanwhile; the next change asks again.
    } finally {
      running = false;
    }
  };
  return () => void run();
}
