import {
  COERCED,
  ENTITY_KINDS,
  FATES,
  type Id,
  STANDINGS,
  TIE_KINDS,
  type TieSummary,
  TRUTHS,
} from '@kto-kogo/domain';
import { type Network, type NetworkArrest, type NetworkNode, toNetwork } from '@kto-kogo/network';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/**
 * The record as it is sent to the browser: rows without field names, words as indices into the vocabulary, ends as indices into
 * the nodes. A third of the size, so that the network opens at once.
 */
export type CompactRecord = { version: string; nodes: Rows; ties: Rows; arrests: Rows };

/** How a field is packed: unchanged, as the index of a node, or as the index of its word in a list. */
type Packing = 'as it is' | 'node' | readonly unknown[];
/** The columns in the order of the cells. The type demands one for every field of a row. */
type Columns<Row> = Record<keyof Row & string, Packing>;

const DATES = { date: 'as it is', earliest: 'as it is', latest: 'as it is' } as const;

const NODE: Columns<NetworkNode> = {
  id: 'as it is',
  kind: ENTITY_KINDS,
  name: 'as it is',
  shortName: 'as it is',
  date: 'as it is',
  fate: FATES,
  hasHand: [false, true],
};

const TIE: Columns<TieSummary> = {
  id: 'as it is',
  kind: TIE_KINDS,
  from: 'node',
  to: 'node',
  standing: STANDINGS,
  truth: TRUTHS,
  coerced: COERCED,
  ...DATES,
  statement: 'as it is',
};

const ARREST: Columns<NetworkArrest> = {
  id: 'as it is',
  figure: 'node',
  standing: STANDINGS,
  ...DATES,
  statement: 'as it is',
};

export function packRecord(
  version: string,
  nodes: readonly NetworkNode[],
  ties: readonly TieSummary[],
  arrests: readonly NetworkArrest[],
): CompactRecord {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return {
    version,
    nodes: pack(nodes, NODE, places),
    ties: pack(ties, TIE, places),
    arrests: pack(arrests, ARREST, places),
  };
}

export function unpackRecord(record: CompactRecord): { network: Network; arrests: NetworkArrest[] } {
  const nodes = unpack<NetworkNode>(record.nodes, NODE, []);
  const ids = nodes.map(({ id }) => id);
  const ties = unpack<TieSummary>(record.ties, TIE, ids);
  return { network: toNetwork(nodes, ties), arrests: unpack<NetworkArrest>(record.arrests, ARREST, ids) };
}

function pack<Row extends object>(
  rows: readonly Row[],
  columns: Columns<Row>,
  places: ReadonlyMap<unknown, number>,
): Rows {
  const packings = packingsOf(columns);
  return rows.map((row) =>
    packings.map(([field, packing]) => {
      const value = row[field];
      if (packing === 'node') return places.get(value) ?? -1;
      return packing === 'as it is' ? (value as Cell) : packing.indexOf(value);
    }),
  );
}

/** Unpacks rows that were packed with the same columns. Null is packed as -1, which is no index, and so becomes null again. */
function unpack<Row extends object>(rows: Rows, columns: Columns<Row>, ids: readonly Id[]): Row[] {
  const packings = packingsOf(columns);
  return rows.map(
    (cells) =>
      Object.fromEntries(
        packings.map(([field, packing], column) => {
          const cell = cells[column] ?? null;
          if (packing === 'as it is') return [field, cell];
          return [field, (packing === 'node' ? ids : packing)[Number(cell)] ?? null];
        }),
      ) as Row,
  );
}

function packingsOf<Row>(columns: Columns<Row>): [field: keyof Row & string, packing: Packing][] {
  return Object.entries(columns) as [keyof Row & string, Packing][];
}
