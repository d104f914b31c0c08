import { type Id, TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import type { Link } from '../reading/field.ts';
import type { Statement } from '../reading/statement.ts';
import { CITATIONS, ENTITIES, TIES } from '../reading/things.ts';
import type { Value } from '../reading/value.ts';

/** What was chosen, by ids. Each kind of ties has an index of its own: of which kind each is spares the others. */
export type ChosenIds = { entities: readonly Id[]; ties: Readonly<Partial<Record<TieKind, readonly Id[]>>> };

export const NODES_OF_CORE: Link = {
  things: ENTITIES,
  follow: (statement, _parents, values) => ({ things: chosen(statement, values).nodes }),
};

export const TIES_OF_CORE: Link = {
  things: TIES,
  follow: (statement, _parents, values) => ({ things: chosen(statement, values).ties }),
};

/** What its ties and the arrests of its figures cite. */
export const CITED_IN_CORE: Link = {
  things: CITATIONS,
  follow(statement, _parents, values) {
    const { nodes, ties } = chosen(statement, values);
    const cited = statement.name('s');
    statement.call(
      [nodes, ties],
      `CALL (${nodes}, ${ties}) {
  UNWIND ${ties} AS t UNWIND t.citations AS id RETURN id
  UNION
  UNWIND ${nodes} AS n MATCH (n)<-[:ARREST_OF]-(a:Arrest) UNWIND a.citations AS id RETURN id
}
${CITATIONS.match}
RETURN collect(m) AS ${cited}`,
    );
    return { things: cited };
  },
};

/** Written once for all that is read of it. Nothing here grows with the record: each is sought by its id. */
function chosen(statement: Statement, values: readonly Value[] | null): { nodes: string; ties: string } {
  if (values === null) throw new Error('A core is asked for by a value.');
  return statement.once(values, () => {
    const [nodes, ties, core] = [
      statement.name('s'),
      statement.name('s'),
      statement.parameter(idsIn(values)),
    ];
    statement.call(
      [],
      `UNWIND ${core}.entities AS id
${ENTITIES.match}
RETURN collect(m) AS ${nodes}`,
    );
    const ofKind = (kind: TieKind) =>
      `  UNWIND ${core}.ties.${kind} AS id MATCH ()-[m:${kind} {id: id}]->() RETURN m`;
    statement.call(
      [],
      `CALL () {
${TIE_KINDS.map(ofKind).join('\n  UNION ALL\n')}
}
RETURN collect(m) AS ${ties}`,
    );
    return { nodes, ties };
  });
}

function idsIn(values: readonly Value[]): ChosenIds {
  const [core] = values as readonly { chosen?: ChosenIds }[];
  if (core?.chosen === undefined) throw new Error('No core was chosen.');
  return core.chosen;
}
