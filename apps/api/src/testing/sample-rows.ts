import type { Accusation, Citation, Figure, Work } from '@kto-kogo/domain';

/** Rows of statements, one for each kind of entity and claim. */

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

export function sampleAccusation(id: string, from: string, to: string): Accusation {
  return {
    id,
    kind: 'ACCUSATION',
    from,
    to,
    date: '1937-03-01',
    earliest: '1937-03-01',
    latest: '1937-03-01',
    standing: 'DOCUMENTED',
    statement: `${from} accused ${to}.`,
    note: null,
    citations: [`page-of-${id}`],
    manner: 'LETTER',
    claim: 'said so',
    occasion: null,
    madeAt: null,
    coerced: 'UNKNOWN',
    truth: 'FABRICATED',
    posthumous: false,
    rivals: [],
  };
}

export function sampleCitation(id: string, work: string): Citation {
  return { id, work, where: null, url: null, read: true };
}

export function sampleWork(id: string): Work {
  return { id, title: `Title of ${id}`, author: null, year: null, type: 'book-text', tier: 'SECONDARY' };
}
