import { URI, Utils } from 'vscode-uri';

/** The URI of a file below a folder; `path` with `/` between its parts. */
export function inFolder(root: string, path: string): string {
  return Utils.joinPath(URI.parse(root), ...path.split('/')).toString();
}

/** The path of a file from a folder, with `/` between its parts, or null where it does not lie below it. */
export function pathIn(root: string, uri: string): string | null {
  const base = URI.parse(root);
  const file = URI.parse(uri);
  const folder = base.path.endsWith('/') ? base.path : `${base.path}/`;
  const same = base.scheme === file.scheme && base.authority === file.authority && file.path.startsWith(folder);
  return same && file.path.length > folder.length ? file.path.slice(folder.length) : null;
}

/** The folder of a file, or null for one that lies in none, such as an untitled document. */
export function folderOf(uri: string): string | null {
  const file = URI.parse(uri);
  if (file.scheme === 'untitled' || !file.path.startsWith('/')) return null;
  const folder = Utils.dirname(file);
  return folder.path === file.path ? null : folder.toString();
}

/** The last part of a path or URI, decoded. */
export function fileName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** A URI as this server writes it: clients differ in what they percent-encode, and two spellings are one document. */
export function plainUri(uri: string): string {
  return URI.parse(uri).toString();
}
