// Seven bundles into dist/: the extension and the server for the desktop and for the browser, what starts the server, the panels' page, and the command line.
// `node esbuild.mjs cli server` builds those alone and leaves the others as they are.
import { mkdirSync, rmSync } from 'node:fs';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  target: 'es2022',
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'warning',
  loader: { '.md': 'text' },
  legalComments: 'none',
};
const desktop = {
  ...common,
  platform: 'node',
  external: ['vscode'],
  target: 'node20',
  // A CommonJS bundle has no import.meta; the folder walker makes its `require` from it, and a path serves as well.
  define: { 'import.meta.url': '__filename' },
};
const web = {
  ...common,
  platform: 'browser',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/** The desktop server takes from the browser's bundle what runs in both: the package holds it once, a fifth of its weight less. */
const sharedWithBrowser = {
  name: 'shared-with-browser',
  setup: (build) => {
    build.onResolve({ filter: /\/(?:core\/index|xlsx)\.ts$|^vscode-uri$/ }, () => ({ path: './web/server.js', external: true }));
    build.onResolve({ filter: /^picomatch$/ }, ({ path }) => ({ path, namespace: 'shared-with-browser' }));
    build.onLoad({ filter: /./, namespace: 'shared-with-browser' }, () => ({
      contents: "module.exports = require('./web/server.js').picomatch;",
    }));
    build.onResolve({ filter: /./, namespace: 'shared-with-browser' }, ({ path }) => ({ path, external: true }));
  },
};

/** The client library asks again for the version of VS Code that the manifest's `engines` has made sure of; for that it would carry all of semver. */
const versionByManifest = {
  name: 'version-by-manifest',
  setup: (build) => {
    build.onResolve({ filter: /^semver\/functions\// }, ({ path }) => ({ path, namespace: 'version-by-manifest' }));
    build.onLoad({ filter: /parse$/, namespace: 'version-by-manifest' }, () => ({
      contents: 'module.exports = (version) => ({ version, prerelease: [] });',
    }));
    build.onLoad({ filter: /satisfies$/, namespace: 'version-by-manifest' }, () => ({
      contents: 'module.exports = () => true;',
    }));
  },
};

/**
 * The client library matches patterns for selectors that name files and for file operations. Ours name languages and schemes,
 * and the server asks for no file operations: a matcher would be carried for nobody.
 */
const withoutPatterns = {
  name: 'without-patterns',
  setup: (build) => {
    build.onResolve({ filter: /^minimatch$/ }, ({ path }) => ({ path, namespace: 'without-patterns' }));
    build.onLoad({ filter: /./, namespace: 'without-patterns' }, () => ({
      contents:
        'exports.Minimatch = class { constructor(glob) { throw new Error(`no pattern is matched in this bundle (esbuild.mjs): ${glob}`); } };',
    }));
  },
};

const bundles = [
  { ...desktop, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', plugins: [versionByManifest, withoutPatterns] },
  { ...desktop, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  { ...desktop, entryPoints: ['server/src/serve.ts'], outfile: 'dist/serve.js', plugins: [sharedWithBrowser] },
  { ...desktop, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/client.js', plugins: [withoutPatterns] },
  {
    ...web,
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
    globalName: 'plancheck',
    footer: { js: "if (typeof module === 'object') module.exports = plancheck;" },
  },
  // With panel.css beside it.
  { ...web, entryPoints: { panel: 'client/src/panel/page.ts' }, outdir: 'dist', format: 'iife' },
];

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (named.includes('server')) named.push('serve', 'web/server');
const nameOf = ({ outfile, entryPoints }) => outfile?.replace(/^dist\/|\.js$/g, '') ?? Object.keys(entryPoints)[0];
const wanted = bundles.filter((options) => named.length === 0 || named.includes(nameOf(options)));
if (named.length === 0) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
if (watch) {
  for (const options of wanted) await (await esbuild.context(options)).watch();
  console.log('watching');
} else await Promise.all(wanted.map((options) => esbuild.build(options)));
