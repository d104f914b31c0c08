import { RECORD_LICENCE, type Subject } from '@kto-kogo/domain';
import type { GqlRecordKeysArgs } from '../generated/resolvers.ts';
import { within } from '../input/bounds.ts';
import { keysIn } from '../paths/paths.ts';
import { asked, computed, type FieldsOfType, nested } from '../reading/fields.ts';

const KEYS_MAX = 10_000;
const LICENCE = `${RECORD_LICENCE.name}, ${RECORD_LICENCE.url}`;

export const fieldsOfRecord: Record<string, FieldsOfType> = {
  Record: {
    aliases: asked(async (_args, { records }) => ({
      field: computed(['aliases'], (aliases) => aliases),
      given: { aliases: await records.aliases() },
    })),
    keys: asked(async ({ first, skip }: GqlRecordKeysArgs, { paths }) => {
      const count = within('first', first, { min: 1, max: KEYS_MAX, otherwise: KEYS_MAX });
      const before = within('skip', skip, { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
      const keys = keysIn(await paths(), before, count);
      return { field: computed(['keys'], (given) => given), given: { keys } };
    }),
    subject: nested('Subject', 'subject'),
    people: nested('PeopleCount', 'people'),
    licence: computed([], () => LICENCE),
    cite: computed(
      ['version', 'subject'],
      (version: string, { title }: Subject) => `Kto-Kogo: ${title}, version ${version}. ${LICENCE}`,
    ),
  },
  Subject: {
    months: nested('MonthSpan', 'months'),
    height: nested('MonthSpan', 'height'),
    years: nested('YearSpan', 'years'),
    marks: nested('TimeMark', 'marks'),
    bands: nested('TimeBand', 'bands'),
    questions: nested('ReadyQuestion', 'questions'),
    traces: nested('ReadyTrace', 'traces'),
    hand: nested('HandRule', 'hand'),
  },
  Query: {
    record: asked(async (_args, { facts }) => ({
      field: nested('Record', 'record'),
      given: { record: await facts() },
    })),
  },
};
