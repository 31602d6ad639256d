import type { DocumentLink } from 'vscode-languageserver';
import { linksIn } from '../../core/index.ts';
import { toPosition, toRange } from '../convert.ts';
import { fileName, inFolder, pathIn } from '../locate.ts';
import type { DraftProject } from '../projects.ts';
import type { Checked } from '../session.ts';

/** Documents a draft may cite by title. */
const CITED = ['**/*.{txt,md,plan,doc,docx,pdf,wps,ofd,xls,xlsx}'];
const MOST_FILES = 2000;

const files = new WeakMap<DraftProject, Promise<readonly string[]>>();

/** 附件2 leads to the annex, 《…》 to the file of that name in the folder. */
export async function documentLinks({ facts, project, draft }: Checked): Promise<DocumentLink[]> {
  const links = linksIn(facts);
  const cited = links.some((it) => 'title' in it) ? await filesOf(project) : [];
  // A draft that names itself needs no link.
  const own = project.root === null ? null : pathIn(project.root, draft.uri);
  return links.flatMap((link): DocumentLink[] => {
    const range = toRange(facts.document, link.span);
    if ('target' in link) {
      const { line } = toPosition(facts.document, link.target.start);
      return [{ range, target: `${draft.uri}#L${line + 1}` }];
    }
    const path = cited.find((it) => fileName(it).includes(link.title) && it !== own);
    return path === undefined || project.root === null ? [] : [{ range, target: inFolder(project.root, path) }];
  });
}

function filesOf(project: DraftProject): Promise<readonly string[]> {
  let found = files.get(project);
  if (found === undefined) {
    found = (project.files?.find(CITED) ?? Promise.resolve([])).then(
      (paths) => paths.slice(0, MOST_FILES),
      () => [],
    );
    files.set(project, found);
  }
  return found;
}
