/**
 * Stand-ins in plain JavaScript for VS Code's native modules: module name → its whole source. VS Code imports them as ES
 * modules, and node sees the names of a CommonJS module only where they are written `exports.name =`.
 */
export const stubs: Readonly<Record<string, string>> = {
  // Without a logger the output channels stay empty, and what went wrong cannot be read afterwards.
  '@vscode/spdlog': `
const fs = require('fs'), path = require('path');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  write(level, text) {
    if (level < this.level) return;
    try { fs.appendFileSync(this.file, this.raw ? text : new Date().toISOString() + ' [' + names[level] + '] ' + text + '\\n'); } catch {}
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() { this.raw = false; }
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
['trace', 'debug', 'info', 'warn', 'error', 'critical'].forEach((name, level) => {
  Logger.prototype[name] = function (text) { this.write(level, text); };
});
exports.version = 0;
exports.setLevel = exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
`,
  '@vscode/native-watchdog': `
exports.start = (pid) => { setInterval(() => { try { process.kill(pid, 0); } catch { process.exit(87); } }, 1000).unref(); };
exports.exit = (code) => process.exit(code || 0);
`,
  '@vscode/fs-copyfile': `
const fs = require('fs');
exports.copyFile = (from, to, mode) => fs.promises.copyFile(from, to, mode);
exports.copyFileSync = fs.copyFileSync;
exports.isCloneSupported = () => false;
`,
  '@vscode/deviceid': `exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';\n`,
};
