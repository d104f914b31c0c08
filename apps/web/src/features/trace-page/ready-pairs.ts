import { getEnd, type TraceEnd } from './find-end.ts';

/** Questions that have an answer worth reading. Their names come from the record. */
const READY: readonly (readonly [from: string, to: string])[] = [
  ['gertik', 'tukhachevsky'],
  ['kirov-murder', 'bukharin'],
  ['zinoviev', 'yezhov'],
  ['tukhachevsky', 'blyukher'],
];

/** The ready questions whose ends the record has. @throws RequestError */
export async function getReadyPairs(): Promise<{ from: TraceEnd; to: TraceEnd }[]> {
  const pairs = await Promise.all(
    READY.map(async ([first, last]) => {
      const [from, to] = await Promise.all([getEnd(first), getEnd(last)]);
      return from === null || to === null ? [] : [{ from, to }];
    }),
  );
  return pairs.flat();
}
