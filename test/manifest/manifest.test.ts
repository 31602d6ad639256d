import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { CLIENT_COMMANDS, DEFAULT_SETTINGS } from '../../server/src/lsp/messages.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const words = (name: string): Record<string, string> => JSON.parse(readFileSync(name, 'utf8')) as Record<string, string>;
const [en, zh] = [words('package.nls.json'), words('package.nls.zh-cn.json')];
const commands = manifest.contributes.commands.map(({ command }) => command);

describe('manifest', () => {
  it('has every string in both languages, and no string that nothing uses', () => {
    const used = new Set(Array.from(text.matchAll(/"%([^%"]+)%"/g), (match) => match[1] ?? ''));
    assert.deepEqual(Object.keys(en).toSorted(), [...used].toSorted());
    assert.deepEqual(Object.keys(zh).toSorted(), [...used].toSorted());
  });

  it('says nothing twice the same in both languages but names', () => {
    const same = Object.keys(en).filter((key) => en[key] === zh[key] && key !== 'displayName');
    assert.deepEqual(same, []);
  });

  it('names files that are there', () => {
    const named = [
      ...text.matchAll(/"(?:\.\/)?((?:client|syntaxes|snippets|l10n)\/[^"]*\.[a-z]+)"/g),
      ...[...Object.values(en), ...Object.values(zh)].join('\n').matchAll(/^(client\/media\/\S+)$/gm),
    ].map((match) => match[1] ?? '');
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('has the commands that the client registers', () => {
    const source = readFileSync('client/src/commands/index.ts', 'utf8');
    const table = /COMMANDS[^=]*= \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
    const registered = Array.from(table.matchAll(/^ {2}(\w+)/gm), (match) => `plancheck.${match[1] ?? ''}`);
    assert.deepEqual(commands.toSorted(), registered.toSorted());
  });

  it('has the commands that the server names and the menus show', () => {
    const shown = Object.values(manifest.contributes.menus).flatMap((items) => items.map(({ command }) => command));
    const unknown = [...Object.values(CLIENT_COMMANDS), ...shown].filter((command) => !commands.includes(command));
    assert.deepEqual(unknown, []);
  });

  it('has the settings that the server reads, with its defaults', () => {
    const { properties } = manifest.contributes.configuration;
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS))
      assert.deepEqual(properties[`plancheck.${name}`]?.default, value, name);
  });
});
