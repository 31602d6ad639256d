import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, type Settings } from './messages.ts';

/** The settings of each resource, asked for once and kept until they change. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** They have changed: asks again, or takes what a client that cannot be asked has pushed. */
  forget(pushed: unknown): void;
}

/** Settings of a client that answers `workspace/configuration`; of any other what it pushes, the defaults until then. */
export function createSettings(connection: Connection, offered: boolean): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  let told = DEFAULT_SETTINGS;
  return {
    of(uri) {
      if (!offered) return Promise.resolve(told);
      let settings = known.get(uri);
      if (settings === undefined) {
        settings = connection.workspace
          .getConfiguration({ scopeUri: uri, section: 'plancheck' })
          .then(readSettings, () => DEFAULT_SETTINGS);
        known.set(uri, settings);
      }
      return settings;
    },
    forget(pushed) {
      known.clear();
      if (!offered && isRecord(pushed)) told = readSettings(pushed['plancheck'] ?? pushed);
    },
  };
}

/** Settings from whatever the client sent; a value of the wrong kind is the default. */
export function readSettings(raw: unknown): Settings {
  const given = isRecord(raw) ? raw : {};
  const flag = (name: keyof Settings): boolean =>
    typeof given[name] === 'boolean' ? given[name] : DEFAULT_SETTINGS[name] === true;
  return {
    files: Array.isArray(given['files']) ? given['files'].filter((it) => typeof it === 'string') : DEFAULT_SETTINGS.files,
    showHints: flag('showHints'),
    inlayHints: flag('inlayHints'),
    codeLens: flag('codeLens'),
    numberOnEnter: flag('numberOnEnter'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
