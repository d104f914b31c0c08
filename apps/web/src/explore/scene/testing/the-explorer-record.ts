import { factsIn } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { countPersonTies } from '@kto-kogo/network';
import { recordNetwork } from '../../../../positions/record-network.ts';
import { packRecord } from '../../../record/network/compact-record.ts';
import { type ExplorerRecord, toExplorerRecord } from '../../../record/network/explorer-record.ts';
import { WHOLE } from '../../../record/network/testing/whole.ts';
import { POSITIONS } from '../../../record/positions/computed-positions.ts';

const { nodes, ties } = recordNetwork(theRecord);
const factsOf = factsIn(theRecord);

/** The whole record as the explorer gets it. */
export const THE_RECORD: ExplorerRecord = toExplorerRecord(
  packRecord('test', {
    ...{ ...WHOLE, tied: countPersonTies({ nodes, ties }) },
    subject: theRecord.subject,
    positions: POSITIONS,
    works: theRecord.works,
    nodes: [...nodes.values()],
    ties: [...ties.values()],
    arrests: theRecord.arrests.map((arrest) => ({
      ...arrest,
      ...factsOf([arrest.figure], arrest.citations),
    })),
  }),
);
