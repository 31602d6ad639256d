import { commands, type Disposable, l10n, window } from 'vscode';
import type { FolderProblems } from '../folder-findings.ts';
import type { Panels } from '../panel/panels.ts';
import type { Previews } from '../preview.ts';
import type { RulePages } from '../rule-pages.ts';
import type { Server } from '../server.ts';
import { addNotes } from './add-notes.ts';
import { addFileToConfig } from './add-to-files.ts';
import { checkDraft } from './check-draft.ts';
import { checkFolder } from './check-folder.ts';
import { exportReport } from './export-report.ts';
import { fixAll } from './fix-all.ts';
import { ignoreFinding } from './ignore.ts';
import { insertSection } from './insert-section.ts';
import { makeIndicatorSet } from './make-indicator-set.ts';
import { newPlan } from './new-plan.ts';
import { openRule } from './open-rule.ts';
import { showPreview } from './show-preview.ts';
import { renumber } from './renumber.ts';
import { stripComments } from './strip-comments.ts';
import { switchOff } from './switch-off.ts';

/** What commands work with. */
export interface App {
  readonly server: Server;
  readonly findings: FolderProblems;
  readonly previews: Previews;
  readonly panels: Panels;
  readonly pages: RulePages;
}

// oxlint-disable-next-line typescript/no-explicit-any -- VS Code hands a command whatever its caller gave.
type Command = (app: App, argument?: any) => unknown;

/** Every command of the manifest, by the part of its id after `plancheck.`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkDraft,
  checkFolder,
  fixAll,
  renumber,
  addNotes,
  insertSection,
  newPlan,
  showTasks: ({ panels }, argument) => panels.show('tasks', argument),
  showIndicators: ({ panels }, argument) => panels.show('indicators', argument),
  makeIndicatorSet,
  exportReport,
  showPreview,
  openRule,
  ignore: ignoreFinding,
  switchOff,
  stripComments,
  addToFiles: addFileToConfig,
  applyPreview: ({ previews }) => previews.apply(),
  discardPreview: ({ previews }) => previews.discard(),
  restartServer: ({ server }) => server.restart(),
  showLog: ({ server }) => server.log.show(),
};

/** Registers them all. What goes wrong in one is said to the user and logged, once, here. */
export function registerCommands(app: App): Disposable[] {
  return Object.entries(COMMANDS).map(([name, run]) =>
    commands.registerCommand(`plancheck.${name}`, async (argument?: unknown) => {
      try {
        await run(app, argument);
      } catch (error) {
        app.server.log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        const message = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(l10n.t('This did not work: {0}', message));
      }
    }),
  );
}
