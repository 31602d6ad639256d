import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { type Edit, type Finding, leadForms, renumber, safeEdits } from '../../core/index.ts';
import { toDiagnostic, toOffset, toSpan, toTextEdit } from '../convert.ts';
import { CLIENT_COMMANDS, type IgnoreArgument, type RenumberParams } from '../messages.ts';
import { type Checked, diagnosticStyle, type Session } from '../session.ts';
import { WORDS } from '../words.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.plancheck`;

export const RENUMBER = `${CodeActionKind.RefactorRewrite}.renumber`;

const LEAD = `${CodeActionKind.RefactorRewrite}.lead`;

/** What the light bulb offers: the fixes of the findings in the range, the preferred first, then all safe ones, then to ignore. */
export function codeActions(session: Session) {
  if (session.capabilities.textDocument?.codeAction?.codeActionLiteralSupport === undefined) return (): CodeAction[] => [];
  return (it: Checked, params: CodeActionParams): CodeAction[] => {
    const wanted = (kind: string): boolean =>
      params.context.only === undefined || params.context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const range = toSpan(it.facts.document, params.range);
    // Touching is near enough: the cursor stands behind the last character of a word as often as before its first.
    const near = it.findings().filter(({ span }) => span.start <= range.end && range.start <= span.end);
    // Editors ask at every move of the cursor: what concerns the whole draft is worked out at a finding, or when asked for.
    const asked = params.context.only !== undefined;
    const fixable = asked || near.some((finding) => finding.fixes?.().some((fix) => fix.safe));
    const misnumbered = asked || near.some((finding) => finding.rule.startsWith('numbering/'));
    return [
      ...(wanted(CodeActionKind.QuickFix) ? near.flatMap((finding) => fixesOf(session, it, finding)) : []),
      ...(wanted(FIX_ALL) && fixable ? fixAll(session, it) : []),
      ...(wanted(CodeActionKind.QuickFix) && session.options.commands === true
        ? near.flatMap((finding) => ignoring(session, it, finding))
        : []),
      ...(wanted(RENUMBER) && misnumbered ? renumbering(session, it, near, params) : []),
      ...(wanted(LEAD) ? leading(session, it, range.start) : []),
    ];
  };
}

function fixesOf(session: Session, it: Checked, finding: Finding): CodeAction[] {
  const diagnostic = toDiagnostic(it.draft.uri, it.facts.document, finding, diagnosticStyle(session, it.project));
  return (finding.fixes?.() ?? []).map((fix, index) => ({
    title: fix.title[session.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: index === 0,
    edit: workspaceEdit(session, it, fix.edits),
  }));
}

function fixAll(session: Session, it: Checked): CodeAction[] {
  const edits = safeEdits(it.findings());
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

/** Renumbers where a run is wrong, with a preview where the client has one. What a fix offers already is not offered again. */
function renumbering(
  session: Session,
  it: Checked,
  near: readonly Finding[],
  { range, textDocument }: CodeActionParams,
): CodeAction[] {
  const offered = new Set(near.flatMap((finding) => finding.fixes?.() ?? []).map((fix) => JSON.stringify(fix.edits)));
  return (['run', 'all'] as const).flatMap((scope): CodeAction[] => {
    const result = renumber(it.facts, toOffset(it.facts.document, range.start), scope);
    if ('refusal' in result || result.edits.length === 0) return [];
    const key = JSON.stringify(result.edits);
    if (offered.has(key)) return [];
    offered.add(key);
    const title = WORDS.renumber[scope](result.edits.length)[session.locale];
    if (session.options.commands !== true) return [{ title, kind: RENUMBER, edit: workspaceEdit(session, it, result.edits) }];
    const argument: RenumberParams = { uri: textDocument.uri, position: range.start, scope };
    return [{ title, kind: RENUMBER, command: { title, command: CLIENT_COMMANDS.renumber, arguments: [argument] } }];
  });
}

/** A note of equals, rewritten with one of its first units in the lead. */
function leading(session: Session, it: Checked, offset: number): CodeAction[] {
  return leadForms(it.facts, offset).map(({ lead, edits }) => ({
    title: WORDS.lead(lead)[session.locale],
    kind: LEAD,
    edit: workspaceEdit(session, it, edits),
  }));
}

/** Edits of this draft at this version, which a client that has typed on refuses instead of misplacing. */
function workspaceEdit(session: Session, it: Checked, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, source } = it.draft;
  const textEdits = edits.map((edit) => toTextEdit(it.facts.document, edit));
  if (session.capabilities.workspace?.workspaceEdit?.documentChanges !== true) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version: source.version }, edits: textEdits }] };
}
