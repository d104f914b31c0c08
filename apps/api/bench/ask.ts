import { QUERIES as NEO4J_GRAPHQL } from './peers/neo4j-graphql.ts';
import type { RunningPeer } from './peers/start-peer.ts';
import type { Question } from './questions.ts';

let asked = 0;

/** What a peer is sent; null where it cannot be asked. */
export function bodyFor(peer: RunningPeer, { name, query }: Question, variables: object): string | null {
  if (peer.name === 'raw') return JSON.stringify({ name, variables });
  if (peer.name !== '@neo4j/graphql') return JSON.stringify({ query, variables });
  const own = NEO4J_GRAPHQL[name];
  return own === undefined ? null : JSON.stringify({ query: own, variables });
}

/** The same, never sent before: the product tells responses apart by what is beside the query too. */
export function freshBodyFor(peer: RunningPeer, question: Question, variables: object): string | null {
  const body = bodyFor(peer, question, variables);
  if (body === null || peer.name !== 'product') return body;
  asked += 1;
  return JSON.stringify({ ...JSON.parse(body), extensions: { asked } });
}

export async function send(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url}: ${text.slice(0, 500)}`);
  return text;
}
