import {
  COERCED,
  ENTITY_KINDS,
  FATES,
  STANDINGS,
  TIE_KINDS,
  type TieSummary,
  TRUTHS,
} from '@kto-kogo/domain';
import { type Network, type NetworkArrest, type NetworkNode, toNetwork } from '@kto-kogo/network';

/**
 * The record on its way to the browser: rows without names of fields, words as their place in the vocabulary, ends as
 * places in the list of nodes. A third of the size, so that the network opens at once.
 */
export type CompactRecord = {
  version: string;
  nodes: readonly (readonly [
    id: string,
    kind: number,
    name: string,
    shortName: string,
    date: string | null,
    fate: number,
    hand: 0 | 1,
  ])[];
  ties: readonly (readonly [
    id: string,
    kind: number,
    from: number,
    to: number,
    standing: number,
    truth: number,
    coerced: number,
    date: string | null,
    earliest: string | null,
    latest: string | null,
    statement: string,
  ])[];
  arrests: readonly (readonly [
    id: string,
    figure: number,
    standing: number,
    date: string | null,
    earliest: string | null,
    latest: string | null,
    statement: string,
  ])[];
};

export function packRecord(
  version: string,
  nodes: readonly NetworkNode[],
  ties: readonly TieSummary[],
  arrests: readonly NetworkArrest[],
): CompactRecord {
  const placeOf = new Map(nodes.map((node, place) => [node.id, place]));
  return {
    version,
    nodes: nodes.map((node) => [
      node.id,
      ENTITY_KINDS.indexOf(node.kind),
      node.name,
      node.shortName,
      node.date,
      node.fate === null ? -1 : FATES.indexOf(node.fate),
      node.hasHand ? 1 : 0,
    ]),
    ties: ties.map((tie) => [
      tie.id,
      TIE_KINDS.indexOf(tie.kind),
      placeOf.get(tie.from) ?? -1,
      placeOf.get(tie.to) ?? -1,
      STANDINGS.indexOf(tie.standing),
      tie.truth === null ? -1 : TRUTHS.indexOf(tie.truth),
      tie.coerced === null ? -1 : COERCED.indexOf(tie.coerced),
      tie.date,
      tie.earliest,
      tie.latest,
      tie.statement,
    ]),
    arrests: arrests.map((arrest) => [
      arrest.id,
      placeOf.get(arrest.figure) ?? -1,
      STANDINGS.indexOf(arrest.standing),
      arrest.date,
      arrest.earliest,
      arrest.latest,
      arrest.statement,
    ]),
  };
}

export function unpackRecord(record: CompactRecord): { network: Network; arrests: NetworkArrest[] } {
  const nodes = record.nodes.map(
    ([id, kind, name, shortName, date, fate, hand]): NetworkNode => ({
      id,
      kind: ENTITY_KINDS[kind] ?? 'FIGURE',
      name,
      shortName,
      date,
      fate: FATES[fate] ?? null,
      hasHand: hand === 1,
    }),
  );
  const ties = record.ties.map(
    ([id, kind, from, to, standing, truth, coerced, date, earliest, latest, statement]): TieSummary => ({
      id,
      kind: TIE_KINDS[kind] ?? 'ACCUSATION',
      from: nodes[from]?.id ?? '',
      to: nodes[to]?.id ?? '',
      standing: STANDINGS[standing] ?? 'REPORTED',
      truth: TRUTHS[truth] ?? null,
      coerced: COERCED[coerced] ?? null,
      date,
      earliest,
      latest,
      statement,
    }),
  );
  const arrests = record.arrests.map(
    ([id, figure, standing, date, earliest, latest, statement]): NetworkArrest => ({
      id,
      figure: nodes[figure]?.id ?? '',
      standing: STANDINGS[standing] ?? 'REPORTED',
      date,
      earliest,
      latest,
      statement,
    }),
  );
  return { network: toNetwork(nodes, ties), arrests };
}
