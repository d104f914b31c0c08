import { TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import type { ChosenTies } from '../paths/spell-ties.ts';
import type { Link } from '../reading/field.ts';
import { byGiven, match } from '../reading/fields.ts';
import type { Statement } from '../reading/statement.ts';
import { ACCUSATIONS, ENTITIES, type Things, TIE_TYPES, TIES } from '../reading/things.ts';
import type { Value } from '../reading/value.ts';
import { TIE_PATTERN } from './tie.cypher.ts';

/** A tie that was asked for by its id. */
export const ASKED_TIE = byGiven(TIES);

/** Ties that were chosen in memory: the values that lead to them are `ChosenTies`. */
export const CHOSEN_TIES: Link = {
  things: TIES,
  follow: (statement, _parents, values) => ({ things: chosenTies(statement, values) }),
};

/** A list of the ties of all these values, each sought by its id in the index of its kind. Written once. */
export function chosenTies(statement: Statement, values: readonly Value[] | null): string {
  if (values === null) throw new Error('Chosen ties are known before they are read.');
  return statement.once(values, () => {
    const chosen = (values as unknown as readonly ChosenTies[]).map(({ ofKind }) => ofKind);
    const idsOf = (kind: TieKind) => [...new Set(chosen.flatMap((each) => each[kind] ?? []))];
    const ids = statement.parameter(Object.fromEntries(TIE_KINDS.map((kind) => [kind, idsOf(kind)])));
    const ofKind = (kind: TieKind) =>
      `  UNWIND ${ids}.${kind} AS id MATCH ()-[m:${kind} {id: id}]->() RETURN m`;
    const ties = statement.name('s');
    statement.call(
      [],
      `CALL () {
${TIE_KINDS.map(ofKind).join('\n  UNION ALL\n')}
}
RETURN collect(m) AS ${ties}`,
    );
    return ties;
  });
}

/** Both ends of each tie, each entity once. */
export const ENDS: Link = { things: ENTITIES, through: '[startNode(n), endNode(n)]' };

/** The ties of one kind that leave an entity. */
export function leaving(kind: TieKind): Link {
  return { things: ofKind(kind), lead: { kind, direction: 'leaving' } };
}

/** The ties of one kind that reach an entity. */
export function reaching(kind: TieKind): Link {
  return { things: ofKind(kind), lead: { kind, direction: 'reaching' } };
}

/** Starts from the holders of an office: there are fewer of them than there are replacements. */
export const REPLACEMENTS_IN = match(
  ofKind('REPLACEMENT'),
  `MATCH (n)<-[:TENURE]-(holder)
WITH DISTINCT n, holder
MATCH (holder)-[m:REPLACEMENT]->() WHERE m.office = n.id`,
);

/** The ties by which a figure had a hand in the repression: all of them leave it, so that none is looked for by its id. */
export const HAND = match(TIES, `MATCH (n)-[m:${TIE_PATTERN}]->() WHERE m.id IN n.hand`);

/** Uses the index on the occasion of an accusation. */
export const ON_OCCASION = match(ACCUSATIONS, 'MATCH ()-[m:ACCUSATION {occasion: n.id}]->()');

function ofKind(kind: TieKind): Things {
  return { ...TIES, types: { [kind]: TIE_TYPES[kind] } };
}
