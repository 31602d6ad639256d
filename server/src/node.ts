import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { diskFiles } from './cli/files.ts';
import { startServer } from './lsp/server.ts';

// `--stdio`, `--node-ipc`, `--pipe=` and `--socket=` are read by createConnection itself.
const pages = resolve(process.argv[1] ?? '.', '../../docs/rules');
startServer(createConnection(ProposedFeatures.all), {
  rulePages: `${pathToFileURL(pages).href}/`,
  files: (root) => (root.startsWith('file:') ? diskFiles(URI.parse(root).fsPath) : null),
});
