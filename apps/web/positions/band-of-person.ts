import {
  type Day,
  type Figure,
  type Id,
  PERSON_TIE_KINDS,
  type PurgeRecord,
  parseEdtf,
} from '@kto-kogo/domain';
import { bandOfDay } from '../src/picture/layouts/bands.ts';

const HUB_TIES = 10;

/**
 * The band of each figure, by the first day that exists:
 *
 * | figure                                        | day                                                   |
 * | --------------------------------------------- | ----------------------------------------------------- |
 * | a hub, or one who took part in the repression | median of its ties to people                          |
 * | accused or arrested                           | first accusation or arrest                            |
 * | tied to people otherwise                      | median of its ties to people                          |
 * | without such ties                             | violent death, else the median of its other ties      |
 */
export function bandsOfPeople(record: PurgeRecord): Map<Id, number> {
  const days = collectDays(record);
  return new Map(
    record.entities.flatMap((entity) => {
      if (entity.kind !== 'FIGURE') return [];
      const { struck, tied, other } = days.get(entity.id) ?? NONE;
      const isHub = tied.length >= HUB_TIES || entity.hand.length > 0;
      const day =
        (isHub ? null : first(struck)) ?? median(tied) ?? first(struck) ?? dayOfEnd(entity) ?? median(other);
      return [[entity.id, bandOfDay(day, record.subject.bands)] as const];
    }),
  );
}

/** Day of a violent death in the purges; null for other deaths and unknown days. */
function dayOfEnd({ fate, fateDate }: Figure): Day | null {
  const isOther = fate === 'SURVIVED' || fate === 'NATURAL' || fate === 'UNKNOWN';
  return isOther || fateDate === null ? null : parseEdtf(fateDate).earliest;
}

type Days = { struck: Day[]; tied: Day[]; other: Day[] };
const NONE: Days = { struck: [], tied: [], other: [] };

function collectDays(record: PurgeRecord): Map<Id, Days> {
  const all = new Map<Id, Days>();
  const add = (id: Id, key: keyof Days, day: Day | null) => {
    if (day === null) return;
    const days = all.get(id) ?? { struck: [], tied: [], other: [] };
    days[key].push(day);
    all.set(id, days);
  };
  for (const tie of record.ties) {
    const isPersonal = PERSON_TIE_KINDS.includes(tie.kind);
    for (const id of [tie.from, tie.to]) add(id, isPersonal ? 'tied' : 'other', tie.earliest);
    if (tie.kind === 'ACCUSATION') add(tie.to, 'struck', tie.earliest);
  }
  for (const arrest of record.arrests) add(arrest.figure, 'struck', arrest.earliest);
  return all;
}

function first(days: Day[]): Day | null {
  return days.toSorted()[0] ?? null;
}

function median(days: Day[]): Day | null {
  return days.toSorted()[Math.floor((days.length - 1) / 2)] ?? null;
}
