import { addIgnored, type IgnoredFinding, IGNORED_FILE, ignoreEntry, isRuleId, writeIgnored } from '../../core/index.ts';
import { toSpan } from '../convert.ts';
import { inFolder, pathIn } from '../locate.ts';
import type { FileContent, IgnoreParams, OrRefusal } from '../messages.ts';
import { type Checked, checked, type Session } from '../session.ts';
import { WORDS } from '../words.ts';

/** What `.plancheck/ignored.yaml` is to hold once a finding, or a rule in the whole draft, is let stand. The client writes it. */
export function ignore(session: Session) {
  return async (params: IgnoreParams): Promise<OrRefusal<FileContent> | null> => {
    const it = await checked(session, params.uri);
    if (it === null) return null;
    const { root, ignored, problems } = it.project;
    const refuse = (words: keyof typeof WORDS.refusals): { refusal: string } => ({
      refusal: WORDS.refusals[words][session.locale],
    });
    const path = root === null ? null : pathIn(root, params.uri);
    if (root === null || path === null) return refuse('noFolder');
    // Writing over a list that could not be read would lose what somebody wrote down.
    if (problems.some((file) => file.path === IGNORED_FILE)) return refuse('unreadable');
    const entries = entriesFor(it, params, path, today());
    if (entries.length === 0) return refuse('gone');
    return { uri: inFolder(root, IGNORED_FILE), text: writeIgnored(addIgnored(ignored, entries)) };
  };
}

function entriesFor({ facts, findings }: Checked, params: IgnoreParams, path: string, when: string): IgnoredFinding[] {
  const { rule, range, reason } = params;
  if (!isRuleId(rule)) return [];
  if (range === null) return [{ rule, path, text: '', paragraph: null, reason, when }];
  const span = toSpan(facts.document, range);
  return findings()
    .filter((it) => it.rule === rule && it.span.start === span.start && it.span.end === span.end)
    .map((finding) => ignoreEntry(facts.document, finding, path, reason, when));
}

/** The day in the user's own time zone. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
