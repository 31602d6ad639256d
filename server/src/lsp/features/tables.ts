/** The requests behind the panels and commands that read a draft. */
import {
  addNotes,
  csvReport,
  indicatorRows,
  markdownReport,
  newPlan,
  readComments,
  renumber,
  type Renumbering,
  setFromTable,
  standardSections,
  tasks,
} from '../../core/index.ts';
import { toOffset, toPosition, toRange, toTextEdit } from '../convert.ts';
import { fileName } from '../locate.ts';
import type { Edits, OrRefusal } from '../messages.ts';
import { answer, type Checked, checked, type Session } from '../session.ts';

/** Answers the requests behind the panels and the commands that look at the whole draft. */
export function serveTables(session: Session): void {
  const { locale } = session;
  /** Answers null for what is no draft here. */
  const withDraft = async <R>(uri: string, make: (it: Checked) => R): Promise<R | null> => {
    const it = await checked(session, uri);
    return it === null ? null : make(it);
  };
  /** What a command would change, or why it changes nothing. */
  const editsOf = ({ facts, draft }: Checked, made: Renumbering): OrRefusal<Edits> =>
    'refusal' in made
      ? { refusal: made.refusal[locale] }
      : { version: draft.source.version, edits: made.edits.map((edit) => toTextEdit(facts.document, edit)) };

  answer(session, 'plancheck/tasks', ({ uri }) =>
    withDraft(uri, ({ facts, findings, draft }) => ({
      version: draft.source.version,
      rows: tasks(facts, findings()).map(({ span, noteSpan, chapter, section, task, lead, support, names, missing }) => ({
        chapter,
        section,
        task,
        lead,
        support,
        names,
        missing,
        range: toRange(facts.document, span),
        noteRange: noteSpan === null ? null : toRange(facts.document, noteSpan),
      })),
    })),
  );

  answer(session, 'plancheck/indicators', ({ uri }) =>
    withDraft(
      uri,
      ({
        facts,
        project,
        draft: {
          source: { version },
        },
      }) => ({
        version,
        rows: indicatorRows(facts, project.references).map((row) => ({
          indicator: row.indicator,
          scope: row.scope,
          year: row.year,
          unit: row.unit,
          attribute: row.attribute,
          direction: row.direction,
          base: row.base,
          state: row.state,
          draft: row.draft && {
            value: row.draft.value,
            text: row.draft.text,
            range: toRange(facts.document, row.draft.span),
          },
          references: row.references.map(({ set, text, value, state, span }) => {
            const place = project.place(set.path);
            return {
              set: set.name,
              level: set.level,
              text,
              value,
              state,
              uri: place?.uri ?? null,
              range: place === null ? null : toRange(place.lines, span),
            };
          }),
        })),
      }),
    ),
  );

  answer(session, 'plancheck/renumber', ({ uri, position, scope }) =>
    withDraft(uri, (it) => editsOf(it, renumber(it.facts, toOffset(it.facts.document, position), scope))),
  );

  answer(session, 'plancheck/addNotes', ({ uri }) => withDraft(uri, (it) => editsOf(it, addNotes(it.facts))));

  answer(session, 'plancheck/makeIndicatorSet', ({ uri, position }) =>
    withDraft(uri, ({ facts }) => {
      const made = setFromTable(facts, toOffset(facts.document, position));
      return 'refusal' in made ? { refusal: made.refusal[locale] } : made;
    }),
  );

  answer(session, 'plancheck/standardSections', ({ uri }) =>
    withDraft(
      uri,
      ({
        facts,
        draft: {
          source: { version },
        },
      }) => ({
        version,
        sections: standardSections(facts).map(({ id, title, present, offset, text, also }) => ({
          id,
          title,
          present,
          text,
          position: toPosition(facts.document, offset),
          also: also.map((edit) => toTextEdit(facts.document, edit)),
        })),
      }),
    ),
  );

  answer(session, 'plancheck/report', ({ uri, format }) =>
    withDraft(uri, ({ facts, findings, project }) => {
      const name = fileName(uri);
      const stem = name.replace(/\.[^.]*$/, '');
      return format === 'csv'
        ? { path: `${stem}.csv`, text: csvReport(facts, findings(), locale) }
        : { path: `${stem}.report.md`, text: markdownReport(name, facts, project.references, findings(), locale) };
    }),
  );

  answer(session, 'plancheck/draftComments', ({ uri }) =>
    withDraft(uri, ({ facts: { document } }) =>
      readComments(document).map(({ kind, span }) => ({
        kind,
        range: toRange(document, span),
        text: document.text.slice(span.start, span.end),
      })),
    ),
  );

  answer(session, 'plancheck/newPlan', ({ level, kind, region, period }) =>
    newPlan(level, kind, { ...(region === undefined ? {} : { region }), ...(period === undefined ? {} : { period }) }),
  );
}
