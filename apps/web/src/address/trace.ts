import {
  EVERY_TIE,
  TRACE_DIRECTIONS,
  TRACE_ORDERS,
  type TraceDirection,
  type TraceOrder,
} from '@kto-kogo/domain';
import { type Codec, number, text, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { tieFilterParams } from './tie-filter-params.ts';

/** The API walks so far and no further. */
export const MOST_STEPS = 10;
/** More chains than these nobody compares. */
export const MOST_TRACES = 5;

const nameOrId = text(200);
const place = number(1, MOST_TRACES);
const placeOrAll: Codec<number | 'all'> = {
  read: (given) => (given === 'all' ? 'all' : place.read(given)),
  write: String,
  expected: `${place.expected}, or all`,
  examples: [...place.examples, 'all'],
};

/** Orders and directions as an address and its form say them. */
export const ORDER_PARAMS: Record<TraceOrder, string> = { CHRONOLOGICAL: 'time', ANY: 'any' };
export const DIRECTION_PARAMS: Record<TraceDirection, string> = { ALONG: 'along', EITHER: 'either' };

/** Opens with a chain that can be read as a story: in time and from who to whom. */
export const traceAddress = defineAddress({
  path: '/trace',
  params: {
    /** An id, or a name in any spelling; empty before anything was said. */
    from: param('from', nameOrId, ''),
    to: param('to', nameOrId, ''),
    /** One after the other in time, or in any order. */
    order: param(
      'order',
      word(TRACE_ORDERS, (order) => ORDER_PARAMS[order]),
      'CHRONOLOGICAL',
    ),
    /** Every tie from who to whom, or from either end. */
    direction: param(
      'direction',
      word(TRACE_DIRECTIONS, (direction) => DIRECTION_PARAMS[direction]),
      'ALONG',
    ),
    /** At most. */
    maxSteps: param('steps', number(1, MOST_STEPS), 6),
    /** Which of the chains found is shown, from 1; or all of them. */
    trace: param('trace', placeOrAll, 1),
    filter: tieFilterParams(),
  },
  form: {
    of: ({ filter, ...said }) => ({ ...said, filter: { ...EVERY_TIE, ...filter } }),
    from: (question) => question,
  },
});

export type TracePageQuestion = ValueOf<typeof traceAddress>;
