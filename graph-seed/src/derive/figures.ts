import type { Figure, Id, Sphere } from '@kto-kogo/domain';
import type { FigureFile } from '../files/figure-file.ts';
import { deriveShortNames } from './short-names.ts';
import { figureSummary } from './summaries.ts';
import { lifeSpan } from './time-axis.ts';

type Acts = { hands: ReadonlyMap<Id, Id[]>; spheres: ReadonlyMap<Id, Sphere[]> };

export function deriveFigures(figures: FigureFile[], { hands, spheres }: Acts): Figure[] {
  const shortNames = deriveShortNames(figures);
  return figures.map((figure) => ({
    kind: 'FIGURE',
    id: figure.id,
    name: figure.name,
    inSentence: figureInSentence(figure),
    shortName: shortNames.get(figure.id) ?? figure.name,
    nativeName: figure.nativeName,
    aliases: figure.aliases,
    date: lifeSpan(figure.born, figure.died),
    summary: figureSummary(figure),
    note: figure.note,
    standing: figure.standing,
    citations: figure.citations,
    born: figure.born,
    bornOldStyle: figure.bornOldStyle,
    died: figure.died,
    role: figure.role,
    sex: figure.sex,
    profession: figure.profession,
    region: figure.region,
    fate: figure.fate,
    fateDate: figure.fateDate,
    fateReadings: figure.fateReadings,
    rehabilitated: figure.rehabilitated,
    hand: hands.get(figure.id) ?? [],
    spheres: spheres.get(figure.id) ?? [],
  }));
}

/** The name without what only tells it from others: "N. Osinsky (Obolensky)". */
export function figureInSentence({ name, inSentence }: FigureFile): string {
  return inSentence ?? name.replace(/\s*\(.*?\)/g, '');
}
