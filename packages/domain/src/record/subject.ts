import { z } from 'zod';
import { monthSchema } from '../dates/month-schema.ts';
import { idSchema } from '../id-schema.ts';

/** Texts that this site has of its own about one record: where another is loaded, they are left out. */
export const OWN_TEXTS = ['great-purges'] as const;

const text = z.string().min(1);
const year = z.int();

/** Ends with the day before `until`; the last has no end. */
export const timeBandSchema = z.strictObject({
  title: text,
  short: text,
  /** What it is known for. */
  affair: text.nullable(),
  until: z.iso.date().nullable(),
});

/** A well-known month, for orientation. */
export const timeMarkSchema = z.strictObject({ month: monthSchema, name: text, short: text });

/** A question with a page that answers it. */
export const readyQuestionSchema = z.strictObject({
  question: text,
  answer: text,
  /** An address of this site. */
  page: z.string().startsWith('/'),
});

/** From whom to whom a chain is looked for. */
export const readyTraceSchema = z.strictObject({ from: idSchema, to: idSchema });

/** What a record is of, and what the pages open with. Nothing of it stands in the code. */
export const subjectSchema = z.strictObject({
  /** Follows the name of the site: "a record of the Great Purges as a network". */
  title: text,
  /** Follows "in": "Stalin’s Great Purges". */
  name: text,
  /** Where it was; null where that is not said. */
  place: text.nullable(),
  /** Which of the site's own texts are about it; null for none. */
  texts: z.enum(OWN_TEXTS).nullable(),
  /** The first and the last month of the strip of months. */
  months: z.strictObject({ from: monthSchema, to: monthSchema }),
  /** The months within which most of it happened. */
  height: z.strictObject({ from: monthSchema, to: monthSchema }),
  /** The first and the last year of the axes on which lives and offices are drawn. */
  years: z.strictObject({ from: year, to: year }),
  marks: z.array(timeMarkSchema).readonly(),
  /** The bands of time of the network, one after the other. */
  bands: z.array(timeBandSchema).min(1).readonly(),
  /** At most five, whom the home page draws. */
  featured: z.array(idSchema).readonly(),
  /** The event or trial that is drawn among them; null for none. */
  featuredEvent: idSchema.nullable(),
  questions: z.array(readyQuestionSchema).readonly(),
  /** Of figures, events and trials. */
  sparks: z.array(idSchema).readonly(),
  traces: z.array(readyTraceSchema).readonly(),
  /** What counts as a hand in it, beside an arrest that was ordered and a seat in a court. */
  hand: z.strictObject({
    /** To have headed one of certain offices: "headed an office of the NKVD"; null for none. */
    office: text.nullable(),
    /** To have had one of these roles in an event of repression. */
    roles: z.array(text).readonly(),
  }),
  /** What may be searched for, as an example. */
  searchFor: text,
});

export type Subject = z.infer<typeof subjectSchema>;
export type TimeBand = z.infer<typeof timeBandSchema>;
export type MonthSpan = Subject['months'];
export type YearSpan = Subject['years'];
