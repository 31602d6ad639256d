import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

// The desktop server takes these from this bundle (esbuild.mjs), so that the package holds them once. Only a worker serves.
export * from './core/index.ts';
export { workbookToCsv } from './formats/xlsx.ts';
export { default as picomatch } from 'picomatch';
export { URI, Utils } from 'vscode-uri';

if ('WorkerGlobalScope' in globalThis) {
  const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
  startServer(connection, { rulePages: null, files: () => null });
}
