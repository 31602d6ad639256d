import type { DefinitionParams, Location } from 'vscode-languageserver';
import { indicatorsNamed, linksIn, targetAt } from '../../core/index.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Checked } from '../session.ts';

/** From a value or its indicator to the sets that ask for it; from 附件2 to the annex. */
export function definition({ facts, project, draft }: Checked, { position }: DefinitionParams): Location[] {
  const offset = toOffset(facts.document, position);
  const link = linksIn(facts).find(({ span }) => span.start <= offset && offset <= span.end);
  if (link !== undefined && 'target' in link) return [{ uri: draft.uri, range: toRange(facts.document, link.target) }];
  const target = targetAt(facts, offset);
  if (target === null) return [];
  return indicatorsNamed(project.references, target.indicator).flatMap(({ set, indicator }) => {
    const place = project.place(set.path);
    return place === null ? [] : [{ uri: place.uri, range: toRange(place.lines, indicator.span) }];
  });
}
