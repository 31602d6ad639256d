import { countFindings, looksLikeDraft, whatWasRead } from '../../core/index.ts';
import { DRAFT_STATUS, type DraftStatus } from '../messages.ts';
import type { Glanced, Session } from '../session.ts';

/** Tells the client what is known of a document, where it asked to be told and where anything changed since. */
export function sendStatus(session: Session, uri: string, it: Glanced | null): void {
  const draft = session.drafts.get(uri);
  if (session.options.status !== true || draft === undefined) return;
  const status: DraftStatus = {
    uri,
    checked: it !== null,
    looksLikeDraft: it !== null || looksLikeDraft(draft.document),
    ...countFindings(it?.findings ?? []),
    read: it === null ? { headings: 0, units: 0, targets: 0 } : whatWasRead(it.facts),
  };
  const now = JSON.stringify(status);
  if (draft.status === now) return;
  draft.status = now;
  void session.connection.sendNotification(DRAFT_STATUS, status);
}
