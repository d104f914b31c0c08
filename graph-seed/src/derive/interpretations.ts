import type { Historian, Id, Interpretation, InterpretationGroup, Stance } from '@kto-kogo/domain';
import type { InterpretationFile, InterpretationGroupFile } from '../files/interpretation-file.ts';

/** `kirov-nkvd-on-borisov`: an interpretation has one stance on each thing. */
export function stanceId(interpretation: Id, about: Id): Id {
  return `${interpretation}-on-${about}`;
}

export function deriveInterpretationGroups(groups: InterpretationGroupFile[]): InterpretationGroup[] {
  return groups.map((group) => ({ ...group, interpretations: group.interpretations.map(({ id }) => id) }));
}

export function deriveInterpretations(groups: InterpretationGroupFile[]): Interpretation[] {
  return groups.flatMap(({ id: group, interpretations }) =>
    interpretations.map(({ fringe, ...interpretation }) => ({
      ...interpretation,
      group,
      isFringe: fringe,
      stances: interpretation.stances.map(({ about }) => stanceId(interpretation.id, about)),
    })),
  );
}

/** @param isEntity whether an id is that of an entity; all others are those of ties */
export function deriveStances(groups: InterpretationGroupFile[], isEntity: (id: Id) => boolean): Stance[] {
  return groups
    .flatMap(({ interpretations }) => interpretations)
    .flatMap((interpretation) =>
      interpretation.stances.map(({ stance, by, about, note, citations }) => ({
        id: stanceId(interpretation.id, about),
        interpretation: interpretation.id,
        kind: stance,
        about,
        aboutWhat: isEntity(about) ? ('ENTITY' as const) : ('TIE' as const),
        note,
        by: historianOf(interpretation, by),
        citations,
      })),
    );
}

/** That it is one of the interpretation's historians was checked before. */
function historianOf({ historians }: InterpretationFile, work: Id | null): Historian | null {
  return historians.find((historian) => historian.work === work) ?? null;
}
