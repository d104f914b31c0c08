import type { PurgeRecord } from '@kto-kogo/domain';

type Query = { name: string; query: string; variables: object[] };

const CLAIM =
  'id kind statement date standing from { id name } to { id name } citations { where work { title tier } }';

/** What the pages ask most, each of many things: no response to these comes from a cache. */
export function queriesOf({ entities, ties }: PurgeRecord): Query[] {
  const degrees = new Map<string, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const figures = entities
    .filter(({ kind }) => kind === 'FIGURE')
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  const ids = figures.slice(0, 150).map(({ id }) => ({ id }));
  const dossier = `query ($id: ID!) { figure(id: $id) { name role arrests { ${CLAIM.replace(/kind|from.*?} to.*?}/g, '')} }
    tenures { ${CLAIM} } trialRoles { ${CLAIM} } accusationsMade { ${CLAIM} } accusationsReceived { ${CLAIM} } } }`;
  return [
    { name: 'a name', query: 'query ($id: ID!) { entity(id: $id) { name } }', variables: ids },
    { name: 'a dossier', query: dossier, variables: ids },
    {
      name: 'a network, 300 ties',
      query: `query ($id: ID!) { network(around: [$id], depth: 2, first: 300) { nodes { id name } ties { ${CLAIM} } } }`,
      variables: ids,
    },
    {
      name: 'a search',
      query: 'query ($text: String!) { search(text: $text) { matched entity { id name } } }',
      variables: figures.slice(0, 150).map(({ name }) => ({ text: name.slice(0, -1) })),
    },
  ];
}
