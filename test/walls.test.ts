import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of the house from the ground up: a room imports itself and the rooms before it. `docs/architecture.md` says why. */
const CORE_ROOMS = [
  'text',
  'lexicon',
  'quantity',
  'document',
  'numbering',
  'facts',
  'reference',
  'rules',
  'lint',
  'editor',
  'index.ts',
];

/**
 * What may be named of the rules from outside: the list of rule ids, which is words alone (the rooms below and
 * lsp/messages.ts, which hands it to the client), and the shape of a finding, as a type.
 */
const RULE_WORDS = 'core/rules/rule-id.ts';
const FINDING_TYPE = 'core/rules/rule.ts';

/** What the folders above the core may import besides themselves. */
const DOORS: Record<string, readonly string[]> = {
  formats: ['core/index.ts'],
  lsp: ['core/index.ts', 'formats/'],
  cli: ['core/index.ts', 'formats/'],
};

/** Packages a folder may use; a folder not listed may use any that is installed. Type packages come with them. */
const PACKAGES: Record<string, RegExp> = {
  core: /^$/,
  'core/reference': /^yaml$/,
  lsp: /^(?!node:|vscode$)/,
  client: /^(?!node:)/,
};

/** An import or re-export statement, and an import() in an expression. */
const STATEMENT =
  /^(?:import\s+(type\s)?(?:[^'";]*?\sfrom\s+)?|export\s+(type\s)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+)'([^']+)'|\bimport\('([^']+)'\)/gm;

interface Import {
  readonly file: string;
  readonly line: number;
  readonly statement: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

describe('walls', () => {
  const imports = ['server/src', 'client/src'].flatMap((folder) => typescriptIn(folder).flatMap(importsOf));

  it('reads the imports', () => assert.ok(imports.length > 50));

  it('imports run downhill', () => {
    const broken = imports.flatMap((it) => {
      const why = fault(it);
      return why === null ? [] : [`${it.file}:${it.line}  ${it.statement}\n    ${why}`];
    });
    assert.equal(broken.join('\n'), '');
  });

  it('core matches patterns by themselves (invariant 16)', () => {
    const copies = typescriptIn('server/src/core').filter(
      (file) => !file.endsWith('text/matches.ts') && readFileSync(path.join(root, file), 'utf8').includes('.matchAll('),
    );
    assert.deepEqual(copies, []);
  });

  it('what is worked out late is a function, no getter (invariant 17)', () => {
    const getters = typescriptIn('server/src').filter((file) =>
      /^\s*(?:readonly )?get \w+\(\)/m.test(readFileSync(path.join(root, file), 'utf8')),
    );
    assert.deepEqual(getters, []);
  });
});

/** Why an import breaks a wall, or null where it keeps them. */
function fault({ file, target, typeOnly }: Import): string | null {
  if (!target.startsWith('.')) return packageFault(file, target);
  const to = path.posix.join(path.posix.dirname(file), target);
  if (file.startsWith('client/')) {
    if (to.startsWith('client/') || to === 'server/src/lsp/messages.ts') return null;
    return 'client may import lsp/messages.ts alone';
  }
  const from = place(file);
  const into = place(to);
  if (from.startsWith('core/')) return coreFault(from, into, typeOnly);
  if (from === 'lsp/messages.ts' && into === RULE_WORDS) return null;
  const folder = from.split('/')[0] ?? '';
  const doors = DOORS[folder];
  if (doors === undefined) return null;
  if (into.startsWith(`${folder}/`) || doors.some((door) => into.startsWith(door))) return null;
  return `${folder} may import ${doors.join(' and ')}`;
}

function coreFault(from: string, into: string, typeOnly: boolean): string | null {
  if (!into.startsWith('core/')) return 'core imports nothing but core';
  if (into === RULE_WORDS || (typeOnly && into === FINDING_TYPE)) return null;
  const here = CORE_ROOMS.indexOf(from.split('/')[1] ?? '');
  const there = CORE_ROOMS.indexOf(into.split('/')[1] ?? '');
  if (here === -1 || there === -1) return 'a room that test/walls.test.ts does not know';
  return there <= here ? null : `core/${CORE_ROOMS[there]} stands above core/${CORE_ROOMS[here]}`;
}

function packageFault(file: string, target: string): string | null {
  const at = file.startsWith('client/') ? 'client' : place(file);
  const rules = Object.entries(PACKAGES).filter(([folder]) => at === folder || at.startsWith(`${folder}/`));
  const nearest = rules.sort(([a], [b]) => b.length - a.length)[0];
  if (nearest === undefined || nearest[1].test(target)) return null;
  return `${nearest[0]} may not use ${target}`;
}

/** The path inside server/src: core/text/span.ts. */
function place(file: string): string {
  return file.replace(/^server\/src\//, '');
}

function typescriptIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => path.posix.join(folder, it.replaceAll('\\', '/')));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(STATEMENT)].map((match) => ({
    file,
    line: source.slice(0, match.index).split('\n').length,
    statement: match[0].replaceAll(/\s+/g, ' '),
    target: match[3] ?? match[4] ?? '',
    typeOnly: (match[1] ?? match[2]) !== undefined,
  }));
}
