import { groupBy, type Id, SPHERES, type Sphere, type Tie } from '@kto-kogo/domain';
import type { OfficeFile } from '../files/office-file.ts';

/** For each figure who held an office, the spheres of all that it held. */
export function deriveSpheres(ties: readonly Tie[], offices: readonly OfficeFile[]): Map<Id, Sphere[]> {
  const sphereOf = new Map(offices.map(({ id, sphere }) => [id, sphere]));
  const terms = groupBy(
    ties.filter(({ kind }) => kind === 'TENURE'),
    ({ from }) => from,
  );
  return new Map(
    [...terms].map(([figure, own]) => {
      const held = new Set(own.map(({ to }) => sphereOf.get(to)));
      return [figure, SPHERES.filter((sphere) => held.has(sphere))];
    }),
  );
}
