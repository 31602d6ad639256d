import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), { rulePages: null });
