import {
  type Location,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { spellings, targetAt, targetsOf, unitAt, unitPlaces } from '../../core/index.ts';
import { toOffset, toRange } from '../convert.ts';
import { folderDrafts } from '../folder.ts';
import type { Checked, Session } from '../session.ts';
import { WORDS } from '../words.ts';

/** Every place in the folder's drafts that names the unit, or states the indicator, at a position. */
export function references(session: Session) {
  return async ({ facts, project }: Checked, { position }: ReferenceParams): Promise<Location[]> => {
    const offset = toOffset(facts.document, position);
    const unit = unitAt(facts, offset);
    const target = unit === null ? targetAt(facts, offset) : null;
    if (unit === null && target === null) return [];
    const names = unit === null ? new Set<string>() : spellings(project.references, unit.name);
    const drafts = await folderDrafts(session, project);
    return drafts.flatMap(({ uri, facts: theirs }) => {
      const places = unit === null ? targetsOf(theirs, target?.indicator ?? '') : unitPlaces(theirs, names);
      return places.map(({ span }) => ({ uri, range: toRange(theirs.document, span) }));
    });
  };
}

/** The unit at a position, which is what can be renamed. */
export function prepareRename(): (it: Checked, params: TextDocumentPositionParams) => PrepareRenameResult | null {
  return ({ facts }, { position }) => {
    const unit = unitAt(facts, toOffset(facts.document, position));
    return unit === null ? null : { range: toRange(facts.document, unit.span), placeholder: unit.name };
  };
}

const INVALID_PARAMS = -32602;

/** Renames a unit in the notes of every draft of the folder. Other spellings of it stay: they are for `unit/variant`. */
export function rename(session: Session) {
  return async ({ facts, project }: Checked, { position, newName }: RenameParams): Promise<WorkspaceEdit | null> => {
    const name = newName.trim();
    if (name === '' || /[、，,；;：:。（）()\r\n]/.test(name))
      throw new ResponseError(INVALID_PARAMS, WORDS.badName[session.locale]);
    const unit = unitAt(facts, toOffset(facts.document, position));
    if (unit === null) return null;
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, facts: theirs } of await folderDrafts(session, project)) {
      const places = unitPlaces(theirs, new Set([unit.name]));
      if (places.length > 0) changes[uri] = places.map(({ span }) => ({ range: toRange(theirs.document, span), newText: name }));
    }
    if (session.capabilities.workspace?.workspaceEdit?.documentChanges !== true) return { changes };
    return {
      documentChanges: Object.entries(changes).map(([uri, edits]) => ({
        textDocument: { uri, version: session.drafts.get(uri)?.source.version ?? null },
        edits,
      })),
    };
  };
}
