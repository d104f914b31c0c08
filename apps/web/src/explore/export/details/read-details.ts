import type { Id, TieFilter } from '@kto-kogo/domain';
import { sendRequest } from '../../../graphql/client.ts';
import type { PersonDetail, TieDetail } from './details.ts';
import { getPeopleDetailsQuery, getTieDetailQuery, getTieDetailsQuery } from './queries.ts';
import { toTieDetail } from './to-tie-detail.ts';

export type Reading = {
  /** Of the record on screen. */
  version: string;
  signal: AbortSignal;
  /** Called after each page. */
  onProgress: (read: number, of: number) => void;
};

/** The record was loaded anew since the page was opened: what is on screen and what is asked for are not the same. */
export class RecordChanged extends Error {
  override name = 'RecordChanged';
}

type Kept = { version: string; ties: Map<Id, TieDetail>; people: Map<Id, PersonDetail> };

/** Of one version: a second format costs no second reading. */
let kept: Kept = { version: '', ties: new Map(), people: new Map() };

function keptOf(version: string): Kept {
  if (kept.version !== version) kept = { version, ties: new Map(), people: new Map() };
  return kept;
}

/**
 * The details of these ties.
 * @param where a filter that keeps most of them: those are asked for by the hundred, the others, or all without a filter, one by one
 * @throws RequestError
 * @throws RecordChanged
 */
export async function readTieDetails(
  ids: readonly Id[],
  where: TieFilter | null,
  reading: Reading,
): Promise<ReadonlyMap<Id, TieDetail>> {
  const { version, signal } = reading;
  const { ties } = keptOf(version);
  const missing = () => ids.filter((id) => !ties.has(id));
  for (let after: string | null = null, more = true; where !== null && more && missing().length > 0; ) {
    const answer: Awaited<ReturnType<typeof askTies>> = await askTies(where, after, signal);
    demandVersion(answer, version);
    for (const tie of answer.ties.nodes) ties.set(tie.id, toTieDetail(tie));
    reading.onProgress(ids.length - missing().length, ids.length);
    after = answer.ties.pageInfo.endCursor;
    more = answer.ties.pageInfo.hasNextPage;
  }
  for (const id of missing()) {
    const answer = await sendRequest(getTieDetailQuery, { id }, { signal });
    demandVersion(answer, version);
    if (answer.tie === null) throw new RecordChanged(`“${id}” is not in the record any more.`);
    ties.set(id, toTieDetail(answer.tie));
    reading.onProgress(ids.length - missing().length, ids.length);
  }
  return ties;
}

function askTies(where: TieFilter, after: string | null, signal: AbortSignal) {
  return sendRequest(getTieDetailsQuery, { where, after }, { signal });
}

/** The details of everybody. @throws RequestError @throws RecordChanged */
export async function readPeople({
  version,
  signal,
  onProgress,
}: Reading): Promise<ReadonlyMap<Id, PersonDetail>> {
  const { people } = keptOf(version);
  const read = new Map<Id, PersonDetail>();
  for (let after: string | null = null, more = people.size === 0; more; ) {
    const answer: Awaited<ReturnType<typeof askPeople>> = await askPeople(after, signal);
    demandVersion(answer, version);
    for (const person of answer.figures.nodes) read.set(person.id, person);
    onProgress(read.size, answer.figures.totalCount);
    after = answer.figures.pageInfo.endCursor;
    more = answer.figures.pageInfo.hasNextPage;
  }
  // Whole or not at all: a reading that was broken off leaves nothing.
  for (const [id, person] of read) people.set(id, person);
  return people;
}

function askPeople(after: string | null, signal: AbortSignal) {
  return sendRequest(getPeopleDetailsQuery, { after }, { signal });
}

function demandVersion(answer: { record: { version: string } }, version: string): void {
  if (answer.record.version !== version) throw new RecordChanged('The record was loaded anew meanwhile.');
}
