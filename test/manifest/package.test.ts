import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

/** Kilobytes that the package may weigh without its pictures. */
const BUDGET = 600;

const PICTURE = /\.(?:png|svg)$/;

describe('the packed extension', () => {
  let files: string[] = [];

  before(async function () {
    if (!existsSync('dist/web/server.js')) this.skip(); // `npm test` builds first.
    files = await listFiles({ packageManager: PackageManager.None });
  });

  it('holds what runs and what a person reads', () => {
    const wanted = [
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'language-configuration.json',
      'dist/client.js',
      'dist/server.js',
      'dist/serve.js',
      'dist/panel.js',
      'dist/panel.css',
      'dist/web/client.js',
      'dist/web/server.js',
      'l10n/bundle.l10n.zh-cn.json',
      'snippets/plan.json',
      'syntaxes/plan-draft.tmLanguage.json',
      'docs/rules/numbering/gap.md',
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('holds no sources, tests, examples or modules', () => {
    const kinds =
      /^(?:package(?:\.nls.*)?\.json|language-configuration\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/(?:web\/)?\w+\.(?:js|css)|l10n\/.*\.json|snippets\/.*\.json|syntaxes\/.*\.json|docs\/rules\/.*\.md|client\/media\/.*\.(?:png|svg))$/;
    assert.deepEqual(
      files.filter((file) => !kinds.test(file)),
      [],
    );
  });

  it(`weighs at most ${BUDGET} kB without its pictures`, () => {
    const weight = files
      .filter((file) => !PICTURE.test(file))
      .reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0);
    assert.ok(weight <= BUDGET * 1000, `${Math.round(weight / 1000)} kB`);
  });
});
