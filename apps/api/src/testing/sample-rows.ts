import type { Figure } from '@kto-kogo/domain';
import { sampleSubject } from '@kto-kogo/domain/testing';
import type { RecordFacts } from '../record/record.repository.ts';

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
    sex: null,
    profession: null,
    region: null,
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

export function sampleFacts(version: string): RecordFacts {
  return {
    version,
    subject: sampleSubject(),
    ties: [],
    entities: [],
    fates: [],
    people: [],
    works: 0,
    citations: 0,
  };
}
