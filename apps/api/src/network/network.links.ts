import { type Day, type TieFilter, UNDATED } from '@kto-kogo/domain';
import type { Link } from '../reading/field.ts';
import type { Statement } from '../reading/statement.ts';
import { ENTITIES, TIES } from '../reading/things.ts';
import type { Value } from '../reading/value.ts';
import { keepsTie, TIE_PATTERN } from '../tie/tie.cypher.ts';
import type { NetworkCursor } from './network-cursor.ts';

/** What network is asked for: the `first` strongest ties after the cursor. */
export type AskedNetwork = {
  /** Null for the whole record. */
  ids: readonly string[] | null;
  depth: number;
  /** A last day for the ties around these, in addition to that of `where`. */
  until: Day | null;
  where: TieFilter;
  first: number;
} & NetworkCursor;

/** The kept ties of each network; of each is known how many ties remain after the cursor, with these. */
export const KEPT_TIES: Link = {
  things: TIES,
  follow(statement, _parents, values) {
    const { of, pages, remaining } = chosen(statement, values);
    const [things, parents] = [statement.name('s'), statement.name('k')];
    statement.call(
      [of, pages],
      `UNWIND range(0, size(${of}) - 1) AS at
UNWIND ${pages}[at] AS m
RETURN collect(m) AS ${things}, collect(${of}[at]) AS ${parents}`,
    );
    return { things, parents, facts: { of, lists: { remaining } } };
  },
};

/** The entities of each network: its centre first, in the order in which it was asked for. */
export const NODES_OF_NETWORK: Link = {
  things: ENTITIES,
  follow(statement, _parents, values) {
    const { of, pages, centres } = chosen(statement, values);
    const [things, parents] = [statement.name('s'), statement.name('k')];
    statement.call(
      [of, pages, centres],
      `UNWIND range(0, size(${of}) - 1) AS at
CALL (at, ${pages}, ${centres}) {
  UNWIND ${centres}[at] + [t IN ${pages}[at] | startNode(t)] + [t IN ${pages}[at] | endNode(t)] AS m
  RETURN DISTINCT m
}
RETURN collect(m) AS ${things}, collect(${of}[at]) AS ${parents}`,
    );
    return { things, parents, facts: { of, lists: { centre: centreIds(statement, centres) } } };
  },
};

function centreIds(statement: Statement, centres: string): string {
  const ids = statement.name('ids');
  statement.call([centres], `RETURN [each IN ${centres} | [e IN each | e.id]] AS ${ids}`);
  return ids;
}

/** Names of lists, one item for each network: its key, its centre, its kept ties, and how many ties remain. */
type Chosen = { of: string; centres: string; pages: string; remaining: string };

const DAY = `coalesce(t.earliest, '${UNDATED}')`;

/** The number of ties after the cursor, and the first of them, strongest first. */
const STRONGEST = `
  WITH t WHERE asked.afterId IS NULL
    OR t.strength < asked.afterStrength
    OR (t.strength = asked.afterStrength AND ${DAY} > asked.afterDay)
    OR (t.strength = asked.afterStrength AND ${DAY} = asked.afterDay AND t.id > asked.afterId)
  WITH t ORDER BY t.strength DESC, ${DAY}, t.id
  WITH collect(t) AS ties
  RETURN size(ties) AS remaining, ties[..asked.first] AS kept`;

const keeps = ({ where }: AskedNetwork) =>
  `${keepsTie('asked.where', where)} AND (asked.until IS NULL OR t.earliest <= asked.until)`;

/**
 * The ties among all that lies within `depth` ties of each centre. Each ring is the neighbours of the one before; what has been
 * reached already is not expanded twice. A tie with both its ends in the set is found from both of them.
 */
function around(network: AskedNetwork): string {
  const neighbours = `MATCH (e)-[t:${TIE_PATTERN}]-(other)
  WHERE ${keeps(network)}
  RETURN collect(DISTINCT other)`;
  const rings = Array.from({ length: network.depth + 1 }, (_, distance) => `ring${distance}`);
  return `
CALL (asked) {
  UNWIND range(0, size(asked.ids) - 1) AS place
  MATCH (named:KtoKogo {id: asked.ids[place]})
  OPTIONAL MATCH (heir:KtoKogo {id: named.of})
  WITH coalesce(heir, named) AS e, min(place) AS place WHERE e:Entity
  WITH e ORDER BY place
  RETURN collect(e) AS ring0
}
CALL (asked, ring0) {
  UNWIND ring0 AS e ${neighbours} AS ring1
}
${rings
  .slice(2)
  .map(
    (ring, at) => `CALL (asked, ring0, ${rings[at + 1]}) {
  UNWIND [e IN ${rings[at + 1]} WHERE NOT e IN ring0] AS e ${neighbours} AS ${ring}
}`,
  )
  .join('\n')}
CALL (asked, ${rings.join(', ')}) {
  UNWIND ${rings.join(' + ')} AS e
  WITH DISTINCT e
  MATCH (e)-[t:${TIE_PATTERN}]-()
  WHERE ${keeps(network)}
  WITH t, count(*) AS ends WHERE ends = 2
  ${STRONGEST}
}`;
}

function whole(network: AskedNetwork): string {
  return `
CALL () { MATCH (e:Entity) WHERE e:KtoKogo RETURN collect(e) AS ring0 }
CALL (asked) {
  MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo AND ${keeps(network)}
  ${STRONGEST}
}`;
}

/** Written once for all that is read of these networks. */
function chosen(statement: Statement, values: readonly Value[] | null): Chosen {
  if (values === null) throw new Error('A network is asked for by values.');
  return statement.once(values, () => {
    const [of, centres, pages, remaining] = ['k', 'centres', 'pages', 'remaining'].map((prefix) =>
      statement.name(prefix),
    ) as [string, string, string, string];
    // Of all of them only the centres differ.
    const [network] = values as unknown as readonly AskedNetwork[];
    if (network === undefined) throw new Error('No network is asked for.');
    const asked = statement.parameter(values.map((value, at) => ({ ...value, key: String(at) })));
    statement.call(
      [],
      `UNWIND ${asked} AS asked
${network.ids === null ? whole(network) : around(network)}
RETURN collect(asked.key) AS ${of}, collect(ring0) AS ${centres}, collect(kept) AS ${pages}, collect(remaining) AS ${remaining}`,
    );
    return { of, centres, pages, remaining };
  });
}
