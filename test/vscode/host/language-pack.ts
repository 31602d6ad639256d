import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './install.ts';
import { words } from './zh-cn.ts';

const name = 'zh-cn-for-tests';
const publisher = 'plancheck-test';
const version = '0.0.1';

/**
 * Installs a small language pack for zh-cn: it makes VS Code load our own Chinese strings and tell the language server the
 * locale, and translates what of the workbench is seen in our pictures. The server writes languagepacks.json only for packs
 * installed from its own window, so it is written here.
 */
export function installLanguagePack(host: Host, userFolder: string, extensionsFolder: string): void {
  const folder = join(extensionsFolder, `${publisher}.${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  const translations = [{ id: 'vscode', path: './main.i18n.json' }];
  const localization = {
    languageId: 'zh-cn',
    languageName: 'Chinese Simplified',
    localizedLanguageName: '中文(简体)',
    translations,
  };
  const manifest = { name, publisher, version, engines: { vscode: '^1.90.0' }, contributes: { localizations: [localization] } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.i18n.json'), JSON.stringify({ version: '1.0.0', contents: translate(host) }));

  const id = `${publisher}.${name}`;
  const pack = {
    hash: createHash('md5').update(id).update(version).digest('hex'),
    extensions: [{ extensionIdentifier: { id }, version }],
    translations: { vscode: join(folder, 'main.i18n.json') },
    label: localization.localizedLanguageName,
  };
  writeFileSync(join(userFolder, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/** Module → key → Chinese, for every message of the product whose English is in the table of words. */
function translate(host: Host): Record<string, Record<string, string>> {
  const read = (file: string) => readFileSync(join(host.product, 'out', file), 'utf8');
  const keys: [module: string, keys: string[]][] = JSON.parse(read('nls.keys.json'));
  const messages: string[] = JSON.parse(read('nls.messages.json'));
  const contents: Record<string, Record<string, string>> = {};
  let index = 0;
  for (const [module, names] of keys) {
    for (const key of names) {
      const chinese = words[messages[index] ?? ''];
      index += 1;
      if (chinese) (contents[module] ??= {})[key] = chinese;
    }
  }
  return contents;
}
