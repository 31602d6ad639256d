import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { type Edit, type Finding, overlaps, safeEdits } from '../../core/index.ts';
import { toDiagnostic, toSpan, toTextEdit } from '../convert.ts';
import { CLIENT_COMMANDS, type IgnoreArgument } from '../messages.ts';
import { type Checked, diagnosticStyle, type Session } from '../session.ts';
import { WORDS } from '../words.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.plancheck`;

/** What the light bulb offers: the fixes of the findings in the range, the preferred first, then all safe ones, then to ignore. */
export function codeActions(session: Session) {
  if (session.capabilities.textDocument?.codeAction?.codeActionLiteralSupport === undefined) return (): CodeAction[] => [];
  return (it: Checked, params: CodeActionParams): CodeAction[] => {
    const wanted = (kind: string): boolean =>
      params.context.only === undefined || params.context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const range = toSpan(it.facts.document, params.range);
    const near = it.findings.filter((finding) => overlaps(finding.span, range));
    return [
      ...(wanted(CodeActionKind.QuickFix) ? near.flatMap((finding) => fixesOf(session, it, finding)) : []),
      ...(wanted(FIX_ALL) ? fixAll(session, it) : []),
      ...(wanted(CodeActionKind.QuickFix) && session.options.commands === true
        ? near.flatMap((finding) => ignoring(session, it, finding))
        : []),
    ];
  };
}

function fixesOf(session: Session, it: Checked, finding: Finding): CodeAction[] {
  const diagnostic = toDiagnostic(it.draft.uri, it.facts.document, finding, diagnosticStyle(session, it.project));
  return (finding.fixes ?? []).map((fix, index) => ({
    title: fix.title[session.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: index === 0,
    edit: workspaceEdit(session, it, fix.edits),
  }));
}

function fixAll(session: Session, it: Checked): CodeAction[] {
  const edits = safeEdits(it.findings);
  if (edits.length === 0) return [];
  return [{ title: WORDS.fixAll(edits.length)[session.locale], kind: FIX_ALL, edit: workspaceEdit(session, it, edits) }];
}

function ignoring(session: Session, it: Checked, finding: Finding): CodeAction[] {
  const diagnostic = toDiagnostic(it.draft.uri, it.facts.document, finding, diagnosticStyle(session, it.project));
  const argument: IgnoreArgument = {
    uri: it.draft.uri,
    rule: finding.rule,
    range: diagnostic.range,
    message: finding.message[session.locale],
  };
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [argument] },
  });
  return [
    action(WORDS.ignore(finding.rule)[session.locale], CLIENT_COMMANDS.ignore),
    action(WORDS.switchOff(finding.rule)[session.locale], CLIENT_COMMANDS.switchOff),
  ];
}

/** Edits of this draft at this version, which a client that has typed on refuses instead of misplacing. */
export function workspaceEdit(session: Session, it: Checked, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = it.draft;
  const textEdits = edits.map((edit) => toTextEdit(it.facts.document, edit));
  if (session.capabilities.workspace?.workspaceEdit?.documentChanges !== true) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
