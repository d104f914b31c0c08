import type { OfficeListParams } from '@kto-kogo/address';
import { SPHERES, type Sphere } from '@kto-kogo/domain';

/** The offices that match, grouped by the part of the state they belong to, in the order in which these are shown. */
export function groupOffices<Office extends { sphere: Sphere; tenures: readonly unknown[] }>(
  offices: readonly Office[],
  { sphere, order }: Pick<OfficeListParams, 'sphere' | 'order'>,
): { sphere: Sphere; offices: Office[] }[] {
  const sorted =
    order === 'title' ? offices : [...offices].sort((a, b) => b.tenures.length - a.tenures.length);
  return SPHERES.filter((one) => sphere === null || one === sphere)
    .map((one) => ({ sphere: one, offices: sorted.filter((office) => office.sphere === one) }))
    .filter((group) => group.offices.length > 0);
}
