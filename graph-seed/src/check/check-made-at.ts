import { hasPart, isWithin, madeAtIn } from '../derive/made-at.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { contradiction, isAfter } from './contradiction.ts';

/** Where accusations were made: on a day on which somebody sat there, by somebody who is recorded there. */
export function checkMadeAt({ accusations, events, trials }: RecordFiles): Finding[] {
  const occurrences = { events: events.map(({ value }) => value), trials: trials.map(({ value }) => value) };
  const byId = new Map([...occurrences.events, ...occurrences.trials].map((each) => [each.id, each]));
  const madeAtOf = madeAtIn(occurrences);
  const absent = new Set<string>();
  return accusations.flatMap(({ value, place }) => {
    const { manner, date, accuser } = value;
    const madeAt = madeAtOf(value);
    if (madeAt === null) {
      if (manner !== 'COURTROOM_TESTIMONY') return [];
      const message = 'was said in court, but its date does not tell in which trial. Name it as madeAt';
      return [findingAt(place, 'manner', message, 'warning')];
    }
    const there = byId.get(madeAt);
    if (there === undefined) return [];
    const findings: Finding[] = [];
    if (date !== null && there.date !== null && !isWithin(date, there.date)) {
      const isExcluded = isAfter(date, there.date) || isAfter(there.date, date);
      const message = `"${madeAt}" has other days than this accusation. Put one of them right`;
      findings.push(
        isExcluded
          ? contradiction(place, 'madeAt', [date, there.date], message)
          : findingAt(place, 'madeAt', message, 'warning'),
      );
    }
    // Once for everything that somebody said there.
    if (!hasPart(accuser, there) && !absent.has(`${accuser} ${madeAt}`)) {
      absent.add(`${accuser} ${madeAt}`);
      const message = `said this at "${madeAt}", where no part is recorded. Add it there`;
      findings.push(findingAt(place, 'accuser', message, 'warning'));
    }
    return findings;
  });
}
