import type { Figure } from '@kto-kogo/domain';

export function sampleFigure(id: string, other: Partial<Figure> = {}): Figure {
  return {
    id,
    kind: 'FIGURE',
    name: `Name of ${id}`,
    inSentence: `Name of ${id}`,
    shortName: id,
    nativeName: null,
    aliases: [],
    date: null,
    born: null,
    bornOldStyle: null,
    died: null,
    role: 'somebody',
    fate: 'UNKNOWN',
    fateDate: null,
    fateReadings: [],
    rehabilitated: null,
    summary: null,
    note: null,
    standing: 'REPORTED',
    citations: [],
    hand: [],
    spheres: [],
    ...other,
  };
}
