import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, type Settings } from './messages.ts';

/** The settings of each resource, asked for once and kept until they change. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  forget(): void;
}

/** Settings of a client that answers `workspace/configuration`; the defaults for any other. */
export function createSettings(connection: Connection, offered: boolean): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  return {
    of(uri) {
      if (!offered) return Promise.resolve(DEFAULT_SETTINGS);
      let settings = known.get(uri);
      if (settings === undefined) {
        settings = connection.workspace
          .getConfiguration({ scopeUri: uri, section: 'plancheck' })
          .then(readSettings, () => DEFAULT_SETTINGS);
        known.set(uri, settings);
      }
      return settings;
    },
    forget: () => known.clear(),
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
