'use client';
import type { View } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { useMemo, useState } from 'react';
import { type LensMarks, lensMarks } from '../../record/interpretation/lens.ts';
import {
  getLensesQuery,
  type Lenses,
  lensesOf,
  lensVariables,
} from '../../record/interpretation/lenses-query.ts';
import { type Answer, useAnswer } from '../panel/use-answer.ts';

export type LensState = Lenses & {
  marks: LensMarks;
  /** Null where the lenses of the view are there, and where it has none. */
  asking: Exclude<Answer<unknown>, { state: 'answered' }> | null;
};

const NONE: Lenses = { groups: [], lenses: [], problems: [] };

/**
 * The lenses of the view. Nothing is asked for without one. While others come, those before stay.
 *
 * @param given what the page brought, for the lenses of its own address
 */
export function useLenses(ids: readonly Id[], given: GivenLenses | null): LensState {
  const key = ids.join();
  const isGiven = given?.lenses.lenses.map(({ id }) => id).join() === key;
  const brought = given !== null && isGiven ? given.lenses : null;
  const answer = useAnswer(getLensesQuery, key === '' || brought !== null ? null : lensVariables(ids));
  const came = useMemo(
    () => (answer.state === 'answered' ? lensesOf(answer.data, key.split(',')) : null),
    [answer, key],
  );
  const there = brought ?? (key === '' ? NONE : came);
  const [shown, show] = useState(there ?? NONE);
  if (there !== null && there !== shown) show(there);
  const asking = there === null && answer.state !== 'answered' ? answer : null;
  return useMemo(() => ({ ...shown, marks: lensMarks(shown.lenses), asking }), [shown, asking]);
}

/** The lenses that a page asked for by its address, and all that can be chosen: without JavaScript nothing is asked for later. */
export type GivenLenses = { asked: readonly Id[]; lenses: Lenses };

/** The view without the lenses of which the page found that the record does not know them: its links say no more of them. */
export function withGivenLenses(view: View, given: GivenLenses | null): View {
  if (given === null || given.asked.join() !== view.lenses.join()) return view;
  return { ...view, lenses: given.lenses.lenses.map(({ id }) => id) };
}
