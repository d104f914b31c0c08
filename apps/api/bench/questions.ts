import type { PurgeRecord } from '@kto-kogo/domain';

/**
 * What every peer is asked: the same fields of the same things, so that answers can be compared. `claims` and
 * `ties` are a dossier and a network without sources, which one of the peers cannot follow.
 */
export type Question = { name: QuestionName; query: string; variables: Record<string, unknown>[] };
export type QuestionName = (typeof NAMES)[number];

export const NAMES = ['name', 'dossier', 'claims', 'network1', 'network2', 'ties', 'list'] as const;

const SHORT =
  '__typename id kind statement date standing from { __typename id name } to { __typename id name }';
const CLAIM = `${SHORT} citations { where work { title tier } }`;

const QUERIES: Record<QuestionName, string> = {
  name: 'query ($id: ID!) { figure(id: $id) { name } }',
  dossier: `query ($id: ID!) { figure(id: $id) { name role fate
    arrests { id statement date standing citations { where work { title tier } } }
    tenures { ${CLAIM} } trialRoles { ${CLAIM} } accusationsMade { ${CLAIM} } accusationsReceived { ${CLAIM} } } }`,
  claims: `query ($id: ID!) { figure(id: $id) { name role fate arrests { id statement date standing }
    tenures { ${SHORT} } trialRoles { ${SHORT} } accusationsMade { ${SHORT} } accusationsReceived { ${SHORT} } } }`,
  ties: `query ($id: ID!) { network(around: [$id], first: 300) { ties { ${SHORT} } } }`,
  network1: `query ($id: ID!) { network(around: [$id], first: 300) { omitted nodes { __typename id name } ties { ${CLAIM} } } }`,
  network2: `query ($id: ID!) { network(around: [$id], depth: 2, first: 300) { omitted nodes { __typename id name } ties { ${CLAIM} } } }`,
  list: `query ($first: Int) { ties(first: $first) { nodes { ${SHORT} } } }`,
};

/** How many things each is asked about: every answer is fresh. */
const COUNT = 150;

export function questionsOf({ entities, ties }: PurgeRecord): Question[] {
  const degrees = new Map<string, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const ids = entities
    .filter(({ kind }) => kind === 'FIGURE')
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0))
    .slice(0, COUNT)
    .map(({ id }) => ({ id }));
  const pages = Array.from({ length: 100 }, (_, at) => ({ first: at + 1 }));
  return NAMES.map((name) => ({
    name,
    query: QUERIES[name].replace('query', `query ${name}`),
    variables: name === 'list' ? pages : ids,
  }));
}
