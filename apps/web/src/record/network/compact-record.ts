import {
  COERCED,
  ENTITY_KINDS,
  FATES,
  type Id,
  READINGS,
  type SourceTraits,
  SPHERES,
  STANDINGS,
  type Subject,
  TIE_KINDS,
  TIERS,
  type TieFilter,
  type TieSummary,
  TRUTHS,
  toPersonTraits,
  type Work,
} from '@kto-kogo/domain';
import { type Network, type NetworkArrest, type NetworkNode, toNetwork } from '@kto-kogo/network';
import type { Positions } from '../positions/positions.ts';
import { asItIs, type Columns, oneOf, packRows, type Rows, someOf, unpackRows } from './packing.ts';

/** A work that ties or arrests cite. */
export type CitedWork = Pick<Work, 'id' | 'title' | 'author' | 'editors' | 'tier'>;

/** What of the record's subject is drawn. */
export type NetworkSubject = Pick<Subject, 'months' | 'years' | 'marks' | 'bands'>;

/** What is asked for beside those with the most ties. */
export type CoreWanted = {
  /** Of entities, and of ties, whose ends are meant. */
  around: readonly Id[];
  /** How many ties away from these. */
  depth: number;
  /** Who has most of the ties that this keeps comes first; null for the filter of the opening view. */
  filter: TieFilter | null;
};

/** Nothing beside those with the most ties. */
export const MOST_TIED: CoreWanted = { around: [], depth: 1, filter: null };

/** How much of the record is not sent. */
export type Omitted = { figures: number; ties: number };

/** What is sent of the record. Who the people of a claim are follows from its ends. */
export type RecordParts = {
  wanted: CoreWanted;
  omitted: Omitted;
  /** How many ties of the record the filter keeps that it was chosen by, here or not. */
  kept: number;
  subject: NetworkSubject;
  /** How many of these ties each figure has, in the whole record. */
  tied: ReadonlyMap<Id, number>;
  works: readonly CitedWork[];
  nodes: readonly NetworkNode[];
  ties: readonly Omit<TieSummary, 'people'>[];
  arrests: readonly Omit<NetworkArrest, 'people'>[];
  positions: Positions;
};

/**
 * The record as it is sent to the browser: rows without field names, words as indices into the vocabulary, ends as indices into
 * the nodes. A third of the size, so that the network opens at once.
 */
export type CompactRecord = Pick<RecordParts, 'wanted' | 'omitted' | 'kept' | 'subject'> & {
  version: string;
  /** In the order of the nodes. */
  tied: readonly number[];
  /** The places too; null of those that have none. */
  positions: Omit<Positions, 'places'> & { places: readonly (readonly [number, number] | null)[] };
} & Record<'works' | 'sources' | 'nodes' | 'ties' | 'arrests', Rows>;

const DATES = { date: asItIs, earliest: asItIs, latest: asItIs };

const WORK: Columns<CitedWork> = {
  id: asItIs,
  title: asItIs,
  author: asItIs,
  editors: asItIs,
  tier: oneOf(TIERS),
};

const NODE: Columns<NetworkNode> = {
  id: asItIs,
  kind: oneOf(ENTITY_KINDS),
  name: asItIs,
  shortName: asItIs,
  date: asItIs,
  earliest: asItIs,
  fate: oneOf(FATES),
  hasHand: oneOf([false, true]),
  spheres: someOf(SPHERES),
};

type SentSource = Pick<SourceTraits, 'work' | 'read'>;
const keyOfSource = ({ work, read }: SentSource) => `${work} ${read}`;

/** The columns of what refers to something else. */
function columnsFor(works: readonly Id[], sources: readonly SentSource[], nodes: readonly Id[]) {
  const source: Columns<SentSource> = { work: oneOf(works), read: oneOf(READINGS) };
  const node = oneOf(nodes);
  const tie: Columns<RecordParts['ties'][number]> = {
    id: asItIs,
    kind: oneOf(TIE_KINDS),
    from: node,
    to: node,
    standing: oneOf(STANDINGS),
    truth: oneOf(TRUTHS),
    coerced: oneOf(COERCED),
    ...DATES,
    statement: asItIs,
    sources: someOf(sources, keyOfSource),
  };
  const arrest: Columns<RecordParts['arrests'][number]> = {
    id: asItIs,
    figure: node,
    standing: oneOf(STANDINGS),
    ...DATES,
    statement: asItIs,
    sources: someOf(sources, keyOfSource),
  };
  return { source, tie, arrest };
}

export function packRecord(
  version: string,
  { wanted, omitted, kept, subject, tied, nodes, ties, arrests, positions, ...all }: RecordParts,
): CompactRecord {
  const cited = [...ties, ...arrests].flatMap(({ sources }) => sources);
  const sources = [...new Map(cited.map((source) => [keyOfSource(source), source])).values()];
  const used = new Set(sources.map(({ work }) => work));
  const works = all.works.filter(({ id }) => used.has(id));
  const columns = columnsFor(idsOf(works), sources, idsOf(nodes));
  return {
    ...{ version, wanted, omitted, kept, subject },
    tied: nodes.map(({ id }) => tied.get(id) ?? 0),
    positions: { ...positions, places: nodes.map(({ id }) => positions.places[id] ?? null) },
    works: packRows(works, WORK),
    sources: packRows(sources, columns.source),
    nodes: packRows(nodes, NODE),
    ties: packRows(ties, columns.tie),
    arrests: packRows(arrests, columns.arrest),
  };
}

export function unpackRecord(record: CompactRecord): {
  works: CitedWork[];
  network: Network;
  arrests: NetworkArrest[];
  tied: ReadonlyMap<Id, number>;
  positions: Positions;
} {
  const works = unpackRows(record.works, WORK);
  const tiers = new Map(works.map(({ id, tier }) => [id, tier]));
  const sources = unpackRows(record.sources, columnsFor(idsOf(works), [], []).source).flatMap((source) => {
    const tier = tiers.get(source.work);
    return tier === undefined ? [] : [{ ...source, tier }];
  });
  const nodes = unpackRows(record.nodes, NODE);
  const columns = columnsFor(idsOf(works), sources, idsOf(nodes));
  const people = new Map(
    nodes.flatMap(({ id, fate, ...node }) =>
      fate === null ? [] : [[id, toPersonTraits({ ...node, fate })] as const],
    ),
  );
  const peopleAt = (ends: readonly Id[]) => [...new Set(ends)].flatMap((id) => people.get(id) ?? []);
  return {
    works,
    positions: {
      ...record.positions,
      places: Object.fromEntries(
        nodes.flatMap(({ id }, at) => {
          const place = record.positions.places[at];
          return place === undefined || place === null ? [] : [[id, place] as const];
        }),
      ),
    },
    tied: new Map(
      nodes.flatMap(({ id, kind }, at) => (kind === 'FIGURE' ? [[id, record.tied[at] ?? 0] as const] : [])),
    ),
    network: toNetwork(
      nodes,
      unpackRows(record.ties, columns.tie).map((tie) => ({ ...tie, people: peopleAt([tie.from, tie.to]) })),
    ),
    arrests: unpackRows(record.arrests, columns.arrest).map((arrest) => ({
      ...arrest,
      people: peopleAt([arrest.figure]),
    })),
  };
}

function idsOf(items: readonly { id: Id }[]): Id[] {
  return items.map(({ id }) => id);
}
