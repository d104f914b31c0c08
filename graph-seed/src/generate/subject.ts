import { fromDayNumber, monthOf, type Subject, yearOf } from '@kto-kogo/domain';
import type { z } from 'zod';
import { deriveSubject } from '../derive/subject.ts';
import { recordFile } from '../files/record-file.ts';
import { nameOf } from './generated-words.ts';
import { eventId, FIRST_DAY, figureId, LAST_DAY, type Sizes, times } from './sizes.ts';

/** What `record.yaml` says. Of people and events those are shown that many are tied to. */
export function recordFileOf({ figures }: Sizes): z.input<typeof recordFile> {
  const featured = [...times(5, figureId)];
  const years = [...times(6, (number) => yearOf(fromDayNumber(FIRST_DAY)) + number)];
  return {
    title: `a generated record of ${figures} figures`,
    name: 'a town that was made up',
    months: { from: monthOf(fromDayNumber(FIRST_DAY)), to: monthOf(fromDayNumber(LAST_DAY)) },
    bands: years.map((year, index) => ({
      title: `${year}`,
      short: `${year}`,
      ...(index === years.length - 1 ? {} : { until: `${year + 1}-01-01` }),
    })),
    featured: { figures: featured, event: eventId(0) },
    sparks: [...times(3, eventId)].slice(0, Math.floor(figures / 100) + 1),
    traces: featured.slice(1, 3).map((to) => ({ from: figureId(0), to })),
    searchFor: nameOf(0).name,
  };
}

export function subjectOf(sizes: Sizes): Subject {
  return deriveSubject(recordFile.parse(recordFileOf(sizes)), { entities: [], ties: [] });
}
