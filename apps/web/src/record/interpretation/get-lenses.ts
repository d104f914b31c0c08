import type { Id } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { getLensesQuery, type Lenses, lensesOf, lensVariables } from './lenses-query.ts';

/** @param ids at most two, as an address says them @throws RequestError */
export async function getLenses(ids: readonly Id[]): Promise<Lenses> {
  return lensesOf(await askRecord(getLensesQuery, lensVariables(ids)), ids);
}
