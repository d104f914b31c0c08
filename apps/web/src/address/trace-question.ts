import { z } from 'zod';
import {
  EVERY_CHOICE,
  type PageQuery,
  readTieFilter,
  type TieFilterChoice,
  writeTieFilter,
} from './tie-filter-params.ts';

export const ORDERS = ['time', 'any'] as const;
export const DIRECTIONS = ['along', 'either'] as const;
/** The API walks so far and no further. */
export const MOST_STEPS = 10;
/** More chains than these nobody compares. */
export const MOST_TRACES = 5;

/** All that an address of `/trace` says. */
export type TraceQuestion = {
  /** An id, or a name in any spelling; empty before anything was said. */
  from: string;
  to: string;
  /** One after the other in time, or in any order. */
  order: (typeof ORDERS)[number];
  /** Every tie from who to whom, or from either end. */
  direction: (typeof DIRECTIONS)[number];
  filter: TieFilterChoice;
  /** At most. */
  steps: number;
  /** Which of the chains found is shown, from 1; or all of them. */
  trace: number | 'all';
};

/** What is asked where the address does not say: a chain that can be read as a story, in time and from who to whom. */
export const OPENING_QUESTION: TraceQuestion = {
  from: '',
  to: '',
  order: 'time',
  direction: 'along',
  filter: EVERY_CHOICE,
  steps: 6,
  trace: 1,
};

const name = z.string().trim().max(200);
const order = z.enum(ORDERS);
const direction = z.enum(DIRECTIONS);
const steps = z.coerce.number().int().min(1).max(MOST_STEPS);
const trace = z.union([z.literal('all'), z.coerce.number().int().min(1).max(MOST_TRACES)]);

/** The question that an address asks. What in it says nothing we know counts as not said; `problems` tells it in words. */
export function readTraceQuestion(query: PageQuery): { question: TraceQuestion; problems: string[] } {
  const { filter, problems } = readTieFilter(query, OPENING_QUESTION.filter);
  const read = <Value>(param: string, schema: z.ZodType<Value>, otherwise: Value): Value => {
    const text = [query[param]].flat().at(-1);
    if (text === undefined) return otherwise;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    problems.push(`“${param}=${text}” in the address says nothing we know.`);
    return otherwise;
  };
  const question: TraceQuestion = {
    from: read('from', name, OPENING_QUESTION.from),
    to: read('to', name, OPENING_QUESTION.to),
    order: read('order', order, OPENING_QUESTION.order),
    direction: read('direction', direction, OPENING_QUESTION.direction),
    filter,
    steps: read('steps', steps, OPENING_QUESTION.steps),
    trace: read('trace', trace, OPENING_QUESTION.trace),
  };
  return { question, problems };
}

/** The parameters of the address that asks this: what is as at the opening is left out. */
export function traceParams(question: TraceQuestion): [name: string, value: string][] {
  const { from, to, order, direction, steps, trace } = question;
  const said: [string, string, string][] = [
    ['from', from, OPENING_QUESTION.from],
    ['to', to, OPENING_QUESTION.to],
    ['order', order, OPENING_QUESTION.order],
    ['direction', direction, OPENING_QUESTION.direction],
    ['steps', String(steps), String(OPENING_QUESTION.steps)],
    ['trace', String(trace), String(OPENING_QUESTION.trace)],
  ];
  return [
    ...said.flatMap(([name, value, opening]): [string, string][] =>
      value === opening ? [] : [[name, value]],
    ),
    ...writeTieFilter(question.filter, OPENING_QUESTION.filter),
  ];
}

/** The address that asks a question; whatever is not said is as at the opening. */
export function traceHref(question: Partial<TraceQuestion>): string {
  const params = traceParams({ ...OPENING_QUESTION, ...question });
  const query = params.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return query.length === 0 ? '/trace' : `/trace?${query.join('&')}`;
}

/** Whether an address already is the one that `traceHref` would write: what a form sends is not. */
export function isTraceAddress(query: PageQuery, question: TraceQuestion): boolean {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const meant = new Map(traceParams(question));
  return given.length === meant.size && given.every(([name, value]) => meant.get(name) === value);
}
