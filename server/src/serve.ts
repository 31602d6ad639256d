import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { diskFiles } from './cli/files.ts';
import { startServer } from './lsp/server.ts';

// In a thread standard input and output are opened as they are, since the thread's own would go by way of the main one.
// Else `--stdio`, `--node-ipc`, `--pipe=` and `--socket=` are read by createConnection itself.
const connection = isMainThread
  ? createConnection(ProposedFeatures.all)
  : createConnection(
      ProposedFeatures.all,
      new Socket({ fd: 0, readable: true, writable: false }),
      new Socket({ fd: 1, readable: false, writable: true }),
    );

const pages = resolve(process.argv[1] ?? '.', '../../docs/rules');
startServer(connection, {
  rulePages: `${pathToFileURL(pages).href}/`,
  files: (root) => (root.startsWith('file:') ? diskFiles(URI.parse(root).fsPath) : null),
});
