'use client';
import { ENTITY_KIND_WORDS, type EntityKind } from '@kto-kogo/domain';
import type { Network, NetworkNode } from '@kto-kogo/network';
import { useEffect } from 'react';
import type { FindHitLine_HitFragment, SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { matchStrength } from './match-strength.ts';

/** As many as the record gives. */
const MOST = 8;

/** The names that the page on screen holds; null where it holds none. */
let held: Network | null = null;

/** Has the names of a network found without the record, while the page that holds them is mounted. */
export function useOwnNames(network: Network): void {
  useEffect(() => {
    held = network;
    return () => {
      held = null;
    };
  }, [network]);
}

export function hasOwnNames(): boolean {
  return held !== null;
}

/** Those of the page that a text names, by whole words before beginnings; of equal ones those with most ties first, as the record gives them. */
export function findOwnEntities(text: string): SearchHitLine_HitFragment[] {
  const named = [...(held?.nodes.values() ?? [])]
    .map((node) => ({ node, strength: matchStrength(text, node.name) }))
    .filter(({ strength }) => strength > 0);
  const ties = new Map<string, number>();
  for (const { from, to } of held?.ties.values() ?? [])
    for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const tiesOf = ({ id }: NetworkNode) => ties.get(id) ?? 0;
  return named
    .sort((a, b) => b.strength - a.strength || tiesOf(b.node) - tiesOf(a.node))
    .slice(0, MOST)
    .map(({ node }) => ({ matched: node.name, entity: toEntity(node) }));
}

/** The same, as what a search of everything finds. */
export function findOwnNames(text: string): FindHitLine_HitFragment[] {
  return findOwnEntities(text).map(({ entity, matched }) => ({ found: entity, matched }));
}

const TYPES = { EVENT: 'Event', TRIAL: 'Trial', OFFICE: 'Office' } as const satisfies Record<
  Exclude<EntityKind, 'FIGURE'>,
  string
>;

function toEntity({ id, kind, name, fate, hasHand }: NetworkNode): SearchHitLine_HitFragment['entity'] {
  if (kind !== 'FIGURE') return { __typename: TYPES[kind], id, kind, name };
  const role = ENTITY_KIND_WORDS[kind].one;
  return {
    __typename: 'Figure',
    id,
    kind,
    name,
    role,
    fate: fate ?? 'UNKNOWN',
    hand: hasHand ? [{ id }] : [],
  };
}
