import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

// Mocha's browser build writes itself into `module.exports` where it finds one, and would there replace our own exports.
const mochaAsGlobal: Plugin = {
  name: 'mocha as a global',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var exports, module, define;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/** Bundles the suite with mocha into one script, which runs in the node extension host and in the web worker alike. */
export async function bundleSuite(folder: string): Promise<string> {
  const outfile = join(folder, 'suite.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [mochaAsGlobal],
  });
  return outfile;
}
