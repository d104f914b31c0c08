import {
  compareText,
  type Interpretation,
  type InterpretationGroup,
  interpretationGroupSchema,
  interpretationSchema,
  type Stance,
  stanceSchema,
} from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './interpretation.cypher.ts';

const groupRow = rowOf(interpretationGroupSchema);
const interpretationRow = rowOf(interpretationSchema);
const stanceRow = rowOf(stanceSchema);

export type InterpretationRepository = ReturnType<typeof interpretationRepository>;

export function interpretationRepository(read: ReadRows) {
  return {
    groups: async (): Promise<InterpretationGroup[]> =>
      (await read(cypher.groups, {}, groupRow)).sort((a, b) => a.number - b.number),
    groupsByIds: async (ids: readonly string[]): Promise<(InterpretationGroup | null)[]> =>
      oneByKey(ids, await read(cypher.groupsByIds, { ids }, keyed(groupRow))),
    interpretationsByIds: async (ids: readonly string[]): Promise<(Interpretation | null)[]> =>
      oneByKey(ids, await read(cypher.interpretationsByIds, { ids }, keyed(interpretationRow))),
    stancesByIds: async (ids: readonly string[]): Promise<(Stance | null)[]> =>
      oneByKey(ids, await read(cypher.stancesByIds, { ids }, keyed(stanceRow))),
    /** The stances on each of these entities or ties, by interpretation. */
    stancesAbout: async (ids: readonly string[]): Promise<Stance[][]> =>
      groupByKey(ids, await read(cypher.stancesAbout, { ids }, keyed(stanceRow))).map((stances) =>
        stances.sort((a, b) => compareText(a.id, b.id)),
      ),
  };
}
