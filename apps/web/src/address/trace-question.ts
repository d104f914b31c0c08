import {
  EVERY_TIE,
  TRACE_DIRECTIONS,
  TRACE_ORDERS,
  type TraceDirection,
  type TraceOrder,
  type TraceQuestion,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { type PageQuery, readTieFilter, writeTieFilter } from './tie-filter-params.ts';

/** Orders and directions as an address and its form say them. */
export const ORDER_PARAMS: Record<TraceOrder, string> = { CHRONOLOGICAL: 'time', ANY: 'any' };
export const DIRECTION_PARAMS: Record<TraceDirection, string> = { ALONG: 'along', EITHER: 'either' };
/** The API walks so far and no further. */
export const MOST_STEPS = 10;
/** More chains than these nobody compares. */
export const MOST_TRACES = 5;

/** All that an address of `/trace` says. Its ends are ids, or names in any spelling; empty before anything was said. */
export type TracePageQuestion = TraceQuestion & {
  /** Which of the chains found is shown, from 1; or all of them. */
  trace: number | 'all';
};

/** What is asked where the address does not say: a chain that can be read as a story, in time and from who to whom. */
export const OPENING_QUESTION: TracePageQuestion = {
  from: '',
  to: '',
  order: 'CHRONOLOGICAL',
  direction: 'ALONG',
  filter: EVERY_TIE,
  maxSteps: 6,
  trace: 1,
};

const name = z.string().trim().max(200);
const order = wordOf(TRACE_ORDERS, ORDER_PARAMS);
const direction = wordOf(TRACE_DIRECTIONS, DIRECTION_PARAMS);
const steps = z.coerce.number().int().min(1).max(MOST_STEPS);
const trace = z.union([z.literal('all'), z.coerce.number().int().min(1).max(MOST_TRACES)]);

/** The question that an address asks. What in it says nothing we know counts as not said; `problems` tells it in words. */
export function readTraceQuestion(query: PageQuery): { question: TracePageQuestion; problems: string[] } {
  const { filter, problems } = readTieFilter(query, OPENING_QUESTION.filter);
  const read = <Value>(param: string, schema: z.ZodType<Value>, otherwise: Value): Value => {
    const text = [query[param]].flat().at(-1);
    if (text === undefined) return otherwise;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    problems.push(`“${param}=${text}” in the address says nothing we know.`);
    return otherwise;
  };
  const question: TracePageQuestion = {
    from: read('from', name, OPENING_QUESTION.from),
    to: read('to', name, OPENING_QUESTION.to),
    order: read('order', order, OPENING_QUESTION.order),
    direction: read('direction', direction, OPENING_QUESTION.direction),
    filter,
    maxSteps: read('steps', steps, OPENING_QUESTION.maxSteps),
    trace: read('trace', trace, OPENING_QUESTION.trace),
  };
  return { question, problems };
}

/** The parameters of the address that asks this: what is as at the opening is left out. */
export function traceParams(question: TracePageQuestion): [name: string, value: string][] {
  const { from, to, order, direction, maxSteps, trace } = question;
  const said: [string, string, string][] = [
    ['from', from, OPENING_QUESTION.from],
    ['to', to, OPENING_QUESTION.to],
    ['order', ORDER_PARAMS[order], ORDER_PARAMS[OPENING_QUESTION.order]],
    ['direction', DIRECTION_PARAMS[direction], DIRECTION_PARAMS[OPENING_QUESTION.direction]],
    ['steps', String(maxSteps), String(OPENING_QUESTION.maxSteps)],
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
export function traceHref(question: Partial<TracePageQuestion>): string {
  const params = traceParams({ ...OPENING_QUESTION, ...question });
  const query = params.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return query.length === 0 ? '/trace' : `/trace?${query.join('&')}`;
}

/** Whether an address already is the one that `traceHref` would write: what a form sends is not. */
export function isTraceAddress(query: PageQuery, question: TracePageQuestion): boolean {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const meant = new Map(traceParams(question));
  return given.length === meant.size && given.every(([name, value]) => meant.get(name) === value);
}

/** The word of the vocabulary for which an address says this. */
function wordOf<Word extends string>(words: readonly Word[], params: Record<Word, string>): z.ZodType<Word> {
  return z.string().transform((text, context) => {
    const word = words.find((each) => params[each] === text);
    if (word === undefined) context.addIssue('no such word');
    return word ?? z.NEVER;
  });
}
