import type { StanceKind } from '@kto-kogo/domain';
import { type Lens, toLenses } from '../lens.ts';

type About = { entity: string } | { tie: string };

export function sampleLens(id: string, stances: readonly (readonly [StanceKind, About])[]): Lens {
  const lens = {
    ...{ id, name: `Reading ${id}`, standing: 'mainstream', isFringe: false },
    group: { id: 'group', name: 'A question' },
    stances: stances.map(([kind, about]) => ({
      ...{ kind, note: `What ${id} makes of it.`, by: null, citations: [] },
      entity: 'entity' in about ? { id: about.entity, kind: 'FIGURE' as const } : null,
      tie: 'tie' in about ? { id: about.tie } : null,
    })),
  };
  const [only] = toLenses([lens as unknown as Lens]);
  if (only === undefined) throw new Error('There is no lens.');
  return only;
}
