import type { Connection } from 'vscode-languageserver';
import type { Files } from '../core/index.ts';
import { inFolder, pathIn } from './locate.ts';
import type { ServerRequests } from './messages.ts';

/** The files of a folder as the client gives them: for hosts without a disk, such as the browser. */
export function clientFiles(connection: Connection, root: string): Files {
  const ask = <M extends keyof ServerRequests>(method: M, params: ServerRequests[M][0]): Promise<ServerRequests[M][1]> =>
    connection.sendRequest(method, params);
  return {
    async read(path) {
      const base64 = await ask('plancheck/readFile', { uri: inFolder(root, path) });
      return typeof base64 === 'string' ? fromBase64(base64) : null;
    },
    async find(globs) {
      const found = await ask('plancheck/findFiles', { base: root, globs });
      if (!Array.isArray(found)) return [];
      return found.flatMap((uri: string) => pathIn(root, uri) ?? []).toSorted();
    },
  };
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null; // Not base64: the file counts as one that cannot be read.
  }
}
