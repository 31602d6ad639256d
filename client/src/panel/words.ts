import { l10n } from 'vscode';
import type { PanelKind, Words } from './messages.ts';

/** The words of a panel in the user's language: the page itself has no translations. */
export function panelWords(kind: PanelKind): Words {
  const both = { noDraft: l10n.t('Open a draft to see it here.') };
  return kind === 'tasks' ? { ...both, ...taskWords() } : { ...both, ...indicatorWords() };
}

/** The title of a panel’s tab. */
export function panelTitle(kind: PanelKind): string {
  return kind === 'tasks' ? l10n.t('Tasks') : l10n.t('Indicators');
}

function taskWords(): Words {
  return {
    nothing: l10n.t('No tasks were read in this draft.'),
    tasks: l10n.t('tasks'),
    lackUnits: l10n.t('without a responsible unit'),
    only: l10n.t('Only the tasks of'),
    all: l10n.t('Show all'),
    task: l10n.t('Task'),
    lead: l10n.t('Lead'),
    support: l10n.t('Support'),
    units: l10n.t('Responsible units'),
    unit: l10n.t('Unit'),
    total: l10n.t('Total'),
    byUnit: l10n.t('Tasks by unit'),
    missing: l10n.t('no responsible unit'),
  };
}

function indicatorWords(): Words {
  return {
    nothing: l10n.t('No targets were read in this draft.'),
    indicators: l10n.t('indicators'),
    withReference: l10n.t('with a reference'),
    off: l10n.t('to settle'),
    indicator: l10n.t('Indicator'),
    base: l10n.t('Base'),
    draft: l10n.t('This draft'),
    references: l10n.t('References'),
    state: l10n.t('State'),
    legend: l10n.t('Bars: thin mark the base, block this draft, upright line the reference; each row to its own scale.'),
    year: l10n.t('in {0}'),
    agree: l10n.t('agrees'),
    stronger: l10n.t('goes beyond'),
    weaker: l10n.t('falls short'),
    differ: l10n.t('differs'),
    'not-stated': l10n.t('not stated'),
    'not-read': l10n.t('not read'),
  };
}
