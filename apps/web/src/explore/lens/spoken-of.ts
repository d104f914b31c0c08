import type { Id } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Lens } from '../../record/interpretation/lens.ts';

/** The entities of which lenses speak, and the ends of the ties of which they do, each once. */
export function spokenOf(lenses: readonly Lens[], { ties }: Network): Id[] {
  const ids = lenses
    .flatMap(({ stances }) => stances)
    .flatMap(({ entity, tie }) => {
      if (entity !== null) return [entity.id];
      const of = tie === null ? undefined : ties.get(tie.id);
      return of === undefined ? [] : [of.from, of.to];
    });
  return [...new Set(ids)];
}
