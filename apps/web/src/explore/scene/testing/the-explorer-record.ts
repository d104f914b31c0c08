import { theRecord } from '@kto-kogo/graph-seed/testing';
import { recordNetwork } from '../../../../positions/record-network.ts';
import { packRecord } from '../../../record/network/compact-record.ts';
import { type ExplorerRecord, toExplorerRecord } from '../../../record/network/explorer-record.ts';

const { nodes, ties } = recordNetwork(theRecord);

/** The whole record as the explorer gets it, without arrests of which nobody is known to have ordered them. */
export const THE_RECORD: ExplorerRecord = toExplorerRecord(
  packRecord('test', {
    works: theRecord.works,
    nodes: [...nodes.values()],
    ties: [...ties.values()],
    arrests: [],
  }),
);
