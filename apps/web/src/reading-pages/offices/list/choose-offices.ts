import { SPHERES, type Sphere } from '@kto-kogo/domain';
import { z } from 'zod';

const schema = z.object({
  sphere: z.enum(SPHERES).nullable().catch(null),
  order: z.enum(['title', 'holders']).catch('title'),
});

export type OfficeListParams = z.infer<typeof schema>;

/** What the address of the list of offices can say. What is not understood counts as not said. */
export function readOfficeListParams(query: Record<string, string | string[] | undefined>): OfficeListParams {
  return schema.parse({ sphere: query.sphere ?? null, order: query.order ?? 'title' });
}

export function officeListHref(params: OfficeListParams, change: Partial<OfficeListParams>): string {
  const { sphere, order } = { ...params, ...change };
  const query = new URLSearchParams();
  if (sphere !== null) query.set('sphere', sphere);
  if (order !== 'title') query.set('order', order);
  const text = query.toString();
  return text === '' ? '/offices' : `/offices?${text}`;
}

/** The offices asked for, under the part of the state they belong to, in the order in which these are shown. */
export function groupOffices<Office extends { sphere: Sphere; tenures: readonly unknown[] }>(
  offices: readonly Office[],
  { sphere, order }: OfficeListParams,
): { sphere: Sphere; offices: Office[] }[] {
  const sorted =
    order === 'title' ? offices : [...offices].sort((a, b) => b.tenures.length - a.tenures.length);
  return SPHERES.filter((one) => sphere === null || one === sphere)
    .map((one) => ({ sphere: one, offices: sorted.filter((office) => office.sphere === one) }))
    .filter((group) => group.offices.length > 0);
}
