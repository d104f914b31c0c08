import type { Id } from '@kto-kogo/domain';
import { type Level, type Network, type NetworkArrest, peopleOfLevels } from '@kto-kogo/network';
import type { Positions } from '../positions/positions.ts';
import {
  type CitedWork,
  type CompactRecord,
  type CoreWanted,
  type NetworkSubject,
  type Omitted,
  unpackRecord,
} from './compact-record.ts';

/** The first stage of the pipeline: the record or, where it is too large, a part of it, and what is derived from that alone. */
export type ExplorerRecord = {
  version: string;
  /** What part it is. */
  wanted: CoreWanted;
  omitted: Omitted;
  /** How many ties of the record the filter keeps that this part was chosen by. */
  kept: number;
  subject: NetworkSubject;
  network: Network;
  arrests: readonly NetworkArrest[];
  /** Those that ties or arrests cite. */
  works: ReadonlyMap<Id, CitedWork>;
  /** Number of ties of each figure that this part was chosen by, to those that are not here too. */
  ties: ReadonlyMap<Id, number>;
  people: Record<Level, ReadonlySet<Id>>;
  positions: Positions;
};

export function toExplorerRecord(compact: CompactRecord): ExplorerRecord {
  const { version, wanted, omitted, kept, subject } = compact;
  const { network, arrests, works, tied, positions } = unpackRecord(compact);
  return {
    ...{ version, wanted, omitted, kept, subject, network, arrests, positions },
    works: new Map(works.map((work) => [work.id, work])),
    ties: tied,
    people: peopleOfLevels(tied),
  };
}

/** Whether nothing of the record is left out. */
export function isWhole({ omitted }: Pick<ExplorerRecord, 'omitted'>): boolean {
  return omitted.figures === 0 && omitted.ties === 0;
}
