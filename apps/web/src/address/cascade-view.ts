import { type CascadeOrder, type Coerced, EVERY_TIE, type TieFilter } from '@kto-kogo/domain';
import { SHAPES, type Shape } from './explore-view.ts';
import { type PageQuery, readTieFilter, writeTieFilter } from './tie-filter-params.ts';

/** What the record is asked. */
export type CascadeQuestion = { order: CascadeOrder; filter: TieFilter };

/** Said under force, or perhaps so. */
export const FORCED: readonly Coerced[] = ['YES', 'UNKNOWN'];

/** All that a link must hold to reopen exactly this state of a replay. */
export type CascadeView = CascadeQuestion & {
  shape: Shape;
  /** The arrival shown, from 1; null is the last, with everybody reached. */
  step: number | null;
};

/**
 * A chain through a free man's speech runs in time but misleads: what is said in the open of one's own accord is no
 * consequence of having been named. So a cascade opens with what was said under force, or may have been.
 */
export const OPENING_FILTER: TieFilter = {
  ...EVERY_TIE,
  kinds: ['ACCUSATION', 'CONSEQUENCE'],
  coerced: FORCED,
};

export const OPENING_VIEW: CascadeView = {
  order: 'POSSIBLE',
  filter: OPENING_FILTER,
  shape: 'network',
  step: null,
};

/** @returns the view, and what the address said that nobody understood */
export function readCascadeView(query: PageQuery): { view: CascadeView; problems: readonly string[] } {
  const { filter, problems } = readTieFilter(query, OPENING_FILTER);
  const read = <Value>(name: string, values: Readonly<Record<string, Value>>, otherwise: Value): Value => {
    const text = query[name];
    if (text === undefined) return otherwise;
    const value = typeof text === 'string' ? values[text] : undefined;
    if (value === undefined) problems.push(`“${name}=${text}” in the address says nothing we know.`);
    return value ?? otherwise;
  };
  const order = read<CascadeOrder>('order', { possible: 'POSSIBLE', certain: 'CERTAIN' }, 'POSSIBLE');
  const shape = read<Shape>('view', Object.fromEntries(SHAPES.map((each) => [each, each])), 'network');
  const step = /^[1-9]\d{0,5}$/.test(String(query.step)) ? Number(query.step) : null;
  if (query.step !== undefined && step === null) {
    problems.push(`“step=${query.step}” in the address says nothing we know: write a step as 27.`);
  }
  return { view: { order, filter, shape, step }, problems };
}

/** `?…`, or nothing for the opening view. */
export function writeCascadeView({ order, filter, shape, step }: CascadeView): string {
  const said = [
    step === null ? null : `step=${step}`,
    order === 'POSSIBLE' ? null : 'order=certain',
    ...writeTieFilter(filter, OPENING_FILTER).map(([name, value]) => `${name}=${value}`),
    shape === 'network' ? null : `view=${shape}`,
  ].filter((each) => each !== null);
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

/** The address of a cascade: `cascadeHref('kirov-murder', { step: 27 })`. */
export function cascadeHref(spark: string, wish: Partial<CascadeView> = {}): string {
  return `/cascade/${encodeURIComponent(spark)}${writeCascadeView({ ...OPENING_VIEW, ...wish })}`;
}
