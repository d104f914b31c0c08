import type { Id } from '@kto-kogo/domain';
import type { Link } from '../reading/field.ts';
import type { Statement } from '../reading/statement.ts';
import { CITATIONS, ENTITIES } from '../reading/things.ts';
import type { Value } from '../reading/value.ts';
import { chosenTies } from '../tie/tie.links.ts';

export const NODES_OF_CORE: Link = {
  things: ENTITIES,
  follow: (statement, _parents, values) => ({ things: chosenNodes(statement, values) }),
};

/** What its ties and the arrests of its figures cite. */
export const CITED_IN_CORE: Link = {
  things: CITATIONS,
  follow(statement, _parents, values) {
    const [nodes, ties] = [chosenNodes(statement, values), chosenTies(statement, values)];
    const cited = statement.name('s');
    statement.call(
      [nodes, ties],
      // Collected and not united: what is imported, whole lists here, is a part of each row that UNION compares.
      `CALL (${ties}) {
  UNWIND ${ties} AS t UNWIND t.citations AS id
  RETURN collect(DISTINCT id) AS ofTies
}
CALL (${nodes}) {
  UNWIND ${nodes} AS n MATCH (n)<-[:ARREST_OF]-(a:Arrest) UNWIND a.citations AS id
  RETURN collect(DISTINCT id) AS ofArrests
}
UNWIND ofTies + ofArrests AS id
WITH DISTINCT id
${CITATIONS.match}
RETURN collect(m) AS ${cited}`,
    );
    return { things: cited };
  },
};

/** Written once. */
function chosenNodes(statement: Statement, values: readonly Value[] | null): string {
  const [core] = (values ?? []) as readonly { entities?: readonly Id[] }[];
  if (core?.entities === undefined) throw new Error('A core is known before it is read.');
  const { entities } = core;
  return statement.once(entities, () => {
    const nodes = statement.name('s');
    statement.call(
      [],
      `UNWIND ${statement.parameter(entities)} AS id
${ENTITIES.match}
RETURN collect(m) AS ${nodes}`,
    );
    return nodes;
  });
}
