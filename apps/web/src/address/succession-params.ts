import { SPHERES } from '@kto-kogo/domain';
import { z } from 'zod';

export const VIEWS = ['lanes', 'sentences', 'table'] as const;
export const TABLE_ORDERS = ['date', 'office', 'who', 'whom'] as const;

const schema = z.object({
  view: z.enum(VIEWS).catch('lanes'),
  sphere: z.enum(SPHERES).nullable().catch(null),
  /** Whose offices are lit up: the id of a figure. */
  holder: z.string().min(1).max(100).nullable().catch(null),
  order: z.enum(TABLE_ORDERS).catch('date'),
});

export type SuccessionParams = z.infer<typeof schema>;

/** What the address of the succession can say. What is not understood counts as not said. */
export function readSuccessionParams(query: Record<string, string | string[] | undefined>): SuccessionParams {
  const { view, sphere = null, holder = null, order } = query;
  return schema.parse({ view, sphere, holder, order });
}

export const ALL_LANES: SuccessionParams = { view: 'lanes', sphere: null, holder: null, order: 'date' };

export function successionHref(params: SuccessionParams, change: Partial<SuccessionParams> = {}): string {
  const { view, sphere, holder, order } = { ...params, ...change };
  const query = new URLSearchParams();
  if (view !== 'lanes') query.set('view', view);
  if (sphere !== null) query.set('sphere', sphere);
  if (holder !== null) query.set('holder', holder);
  if (order !== 'date') query.set('order', order);
  const text = query.toString();
  return text === '' ? '/succession' : `/succession?${text}`;
}
