import { type Day, type Month, monthSchema, OWN_TEXTS } from '@kto-kogo/domain';
import { z } from 'zod';
import { id, optionalId, optionalText, text, year } from './fields.ts';
import { word } from './words.ts';

const month = z.custom<Month>(
  (value) => monthSchema.safeParse(value).success,
  'is not a month. Write it as 1937-06',
);
const day = z.custom<Day>(
  (value) => z.iso.date().safeParse(value).success,
  'is not a day. Write it as 1937-06-01',
);

/** What counts as a hand in it where the file says nothing: whoever has such a role in an event of repression. */
const HANDS_ON = ['interrogator', 'organiser', 'executor', 'signatory', 'signed'];
const FEATURED_MAX = 5;

/**
 * `record.yaml`: what the record is of, and what the pages open with. All but the first two lines may be left out: what is missing is
 * made of the record itself (`derive/subject.ts`).
 */
export const recordFile = z.strictObject({
  title: text,
  name: text,
  place: optionalText,
  /** Of the site's own texts. */
  texts: word(OWN_TEXTS).nullable().default(null),
  /** The years of all dates: whatever lies outside is a slip. */
  dates: z.strictObject({ from: year, to: year }).nullable().default(null),
  /** The years that are told of: what happened outside is worth a second look. */
  told: z.strictObject({ from: year, to: year }).nullable().default(null),
  months: z.strictObject({ from: month, to: month }).nullable().default(null),
  height: z.strictObject({ from: month, to: month }).nullable().default(null),
  years: z.strictObject({ from: year, to: year }).nullable().default(null),
  marks: z.array(z.strictObject({ month, name: text, short: text })).default([]),
  /** The last has no `until`. */
  bands: z
    .array(
      z.strictObject({ title: text, short: text, affair: optionalText, until: day.nullable().default(null) }),
    )
    .nullable()
    .default(null),
  featured: z
    .strictObject({
      figures: z
        .array(id)
        .min(1, 'names nobody. Name one, or leave it out')
        .max(FEATURED_MAX, `names more than ${FEATURED_MAX}. Leave some out`),
      event: optionalId,
    })
    .nullable()
    .default(null),
  questions: z.array(z.strictObject({ question: text, answer: text, page: text })).default([]),
  sparks: z.array(id).nullable().default(null),
  traces: z
    .array(z.strictObject({ from: id, to: id }))
    .nullable()
    .default(null),
  hand: z
    .strictObject({
      offices: z.array(id).default([]),
      /** What those who headed one of them did: "headed an office of the NKVD". */
      office: optionalText,
      roles: z.array(text).default(HANDS_ON),
    })
    .default({ offices: [], office: null, roles: HANDS_ON }),
  /** The words by which people are counted. */
  people: z
    .strictObject({ professions: z.array(text).default([]), regions: z.array(text).default([]) })
    .default({ professions: [], regions: [] }),
  searchFor: optionalText,
});
export type RecordFile = z.infer<typeof recordFile>;
