import type { WorkParams } from '@kto-kogo/address';
import { RequestError } from '../../../graphql/request-error.ts';
import { getResting } from './get-resting.ts';
import { getWork, type WorkView } from './get-work.ts';

type Found = { view: WorkView; params: WorkParams; problems: readonly string[] };

/** What the address of a work asks for; null where there is no such work. A cursor that the API does not know is told. @throws RequestError */
export async function getWorkView(
  id: string,
  params: WorkParams,
  problems: readonly string[],
): Promise<Found | null> {
  const { kind, after } = params;
  try {
    const view = await (kind === null ? getWork(id) : getResting(id, kind, after));
    return view && { view, params, problems };
  } catch (error) {
    const isUnknown = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
    if (!isUnknown || after === null) throw error;
    const problem = '“after” was not understood: follow the links of the list.';
    return getWorkView(id, { kind, after: null }, [...problems, problem]);
  }
}
