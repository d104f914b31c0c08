import type { Id } from '@kto-kogo/domain';
import {
  countPersonTies,
  type Level,
  type Network,
  type NetworkArrest,
  peopleOfLevels,
} from '@kto-kogo/network';
import { type CitedWork, type CompactRecord, type NetworkSubject, unpackRecord } from './compact-record.ts';

/** The first stage of the pipeline: the record, and what is derived from it alone. */
export type ExplorerRecord = {
  version: string;
  subject: NetworkSubject;
  network: Network;
  arrests: readonly NetworkArrest[];
  /** Those that ties or arrests cite. */
  works: ReadonlyMap<Id, CitedWork>;
  /** Number of ties of each figure to other figures. */
  ties: ReadonlyMap<Id, number>;
  people: Record<Level, ReadonlySet<Id>>;
};

export function toExplorerRecord(compact: CompactRecord): ExplorerRecord {
  const { subject, network, arrests, works } = unpackRecord(compact);
  return {
    version: compact.version,
    subject,
    network,
    arrests,
    works: new Map(works.map((work) => [work.id, work])),
    ties: countPersonTies(network),
    people: peopleOfLevels(network),
  };
}
