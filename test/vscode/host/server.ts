import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from './install.ts';
import { installLanguagePack } from './language-pack.ts';

export interface ServerOptions {
  /** A VSIX to install before the start, as a user would. */
  readonly vsix?: string;
  readonly locale?: 'en' | 'zh-cn';
  /** Lets the page say which extension and tests to load; it also hides toasts and dialogs, so not for what a hand drives. */
  readonly smokeDriver?: boolean;
}

export interface Server {
  readonly port: number;
  stop(): void;
}

// Nothing asks, nothing updates, nothing leaves the machine.
const settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off',
  'window.dialogStyle': 'custom',
  'editor.accessibilitySupport': 'off',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
};

/** Starts a VS Code server with folders of its own under the system's temporary folder; rejects when it is not up in 30 s. */
export async function startServer(host: Host, options: ServerOptions = {}): Promise<Server> {
  const root = mkdtempSync(join(tmpdir(), 'plancheck-vscode-'));
  const user = join(root, 'user');
  const extensions = join(root, 'extensions');
  for (const folder of [join(user, 'User'), extensions]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(settings));
  if (options.locale === 'zh-cn') installLanguagePack(host, user, extensions);

  const folders = ['--server-data-dir', join(root, 'server'), '--user-data-dir', user, '--extensions-dir', extensions];
  const common = [host.server, '--accept-server-license-terms', ...folders];
  const env = environment();
  if (options.vsix) execFileSync(host.node, [...common, '--install-extension', options.vsix, '--force'], { env, stdio: 'pipe' });

  const flags = ['--without-connection-token', '--host', '127.0.0.1', '--port', '0', '--telemetry-level', 'off'];
  if (options.smokeDriver) flags.push('--enable-smoke-test-driver');
  if (options.locale) flags.push('--locale', options.locale);
  // A process group of its own, so that its extension hosts and our language servers end with it.
  const child = spawn(host.node, [...common, ...flags, '--disable-workspace-trust'], { env, detached: true, stdio: 'pipe' });
  const stop = () => {
    endGroup(child.pid);
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);

  const port = await new Promise<number>((resolve, reject) => {
    let log = '';
    const fail = (why: string) => {
      stop();
      reject(new Error(`VS Code server: ${why}\n${log}`));
    };
    const timer = setTimeout(() => fail('not up after 30 s'), 30_000);
    child.once('exit', (code) => fail(`exit ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        const listening = /Extension host agent listening on (\d+)/.exec(log);
        if (!listening) return;
        clearTimeout(timer);
        resolve(Number(listening[1]));
      });
    }
  });
  return {
    port,
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
  };
  for (const name of Object.keys(env)) if (name.startsWith('VSCODE_IPC') || name === 'NODE_OPTIONS') delete env[name];
  return env;
}

function endGroup(pid: number | undefined) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
