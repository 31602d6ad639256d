import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of the package: looked for from the folder of the program upwards, so that it is found from dist/ and from the sources. */
export async function readPackageFile(program: string, path: string, fits: (text: string) => boolean): Promise<string | null> {
  for (let folder = dirname(program); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (text !== null && fits(text)) return text;
    if (dirname(folder) === folder) return null;
  }
}

/** A rule's page, docs/rules/<id>.md. */
export async function readRulePage(program: string, id: string): Promise<string | null> {
  return readPackageFile(program, join('docs', 'rules', `${id}.md`), () => true);
}

/** The version of the package the program belongs to; an empty string where its manifest is not found. */
export async function readVersion(program: string): Promise<string> {
  const version = /"version":\s*"([^"]+)"/;
  const manifest = await readPackageFile(program, 'package.json', (text) => version.test(text));
  return version.exec(manifest ?? '')?.[1] ?? '';
}
