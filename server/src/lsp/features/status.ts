import { DRAFT_STATUS, type DraftStatus } from '../messages.ts';
import type { Checked, Session } from '../session.ts';
import { countFindings, looksLikeDraft, whatWasRead } from '../../core/index.ts';

const sent = new WeakMap<Session, Map<string, string>>();

/** Tells the client what is known of a document, where it asked to be told and where anything changed since. */
export function sendStatus(session: Session, uri: string, it: Checked | null): void {
  const draft = session.drafts.get(uri);
  if (session.options.status !== true || draft === undefined) return;
  const status: DraftStatus = {
    uri,
    checked: it !== null,
    looksLikeDraft: it !== null || looksLikeDraft(draft.document),
    ...countFindings(it?.findings ?? []),
    read: it === null ? { headings: 0, units: 0, targets: 0 } : whatWasRead(it.facts),
  };
  const known = sent.get(session) ?? new Map<string, string>();
  sent.set(session, known);
  const now = JSON.stringify(status);
  if (known.get(uri) === now) return;
  known.set(uri, now);
  void session.connection.sendNotification(DRAFT_STATUS, status);
}

/** Forgets a closed document, so that opening it again tells the client afresh. */
export function forgetStatus(session: Session, uri: string): void {
  sent.get(session)?.delete(uri);
}
