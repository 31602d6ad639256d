import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../../server/src/lsp/messages.ts';

const CHUNK = 0x8000;

type ReadFile = ServerRequests['plancheck/readFile'];
type FindFiles = ServerRequests['plancheck/findFiles'];

/** Reads files for a server that has no disk: in the browser and in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('plancheck/readFile', async ({ uri }: ReadFile[0]): Promise<ReadFile[1]> => {
    try {
      return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null; // There is no such file, which is an answer and not a failure.
    }
  });
  client.onRequest('plancheck/findFiles', async ({ base, globs }: FindFiles[0]): Promise<FindFiles[1]> => {
    const found = await Promise.all(
      globs.map((glob) => workspace.findFiles(new RelativePattern(Uri.parse(base), glob), '**/node_modules/**')),
    );
    return [...new Set(found.flat().map((uri) => uri.toString()))].toSorted();
  });
}

/** Base64 without Buffer, which a Web Worker lacks; in chunks, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
