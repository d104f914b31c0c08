import { TRACE_DIRECTIONS, TRACE_ORDERS, type TraceDirection, type TraceOrder } from '@kto-kogo/domain';
import { type Codec, list, number, text, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';
import { citedWalkParams } from './tie-filter-params.ts';

/** The API's limit. */
export const MOST_STEPS = 10;
/** More chains than these nobody compares. */
export const MOST_TRACES = 5;

const nameOrId: Codec<string> = {
  ...text(200),
  names: 'entity',
};

/** So many may be asked about at once, those of `from` and `to` among them: the API's limit. */
const MOST_ENDS = 8;
export const MOST_OTHERS = MOST_ENDS - 2;
const some: Codec<string> = {
  ...nameOrId,
  read: (given) => (given.trim() === '' ? undefined : nameOrId.read(given)),
};
const names = list(some);
const others: Codec<readonly string[]> = {
  ...names,
  read(given) {
    const read = names.read(given);
    return read !== undefined && read.length <= MOST_OTHERS ? read : undefined;
  },
  expected: `write at most ${MOST_OTHERS} names, joined by commas`,
};

const place = number(1, MOST_TRACES);
const placeOrAll: Codec<number | 'all'> = {
  read: (given) => (given === 'all' ? 'all' : place.read(given)),
  write: String,
  expected: `${place.expected}, or all`,
  examples: [...place.examples, 'all'],
};

/** Orders and directions as the address and the form write them. */
export const ORDER_PARAMS: Record<TraceOrder, string> = { CHRONOLOGICAL: 'time', ANY: 'any' };
export const DIRECTION_PARAMS: Record<TraceDirection, string> = { ALONG: 'along', EITHER: 'either' };

/** The opening is a chain that reads as a story: in the order of time and along the ties. */
export const traceAddress = defineAddress({
  path: '/trace',
  params: {
    /** An id, or a name in any spelling; empty before the user has chosen. */
    from: param('from', nameOrId, ''),
    to: param('to', nameOrId, ''),
    /** Who else is asked about: then the answer is what connects all of them. */
    others: param('with', others, []),
    /** In the order of time, or in any order. */
    order: param(
      'order',
      word(TRACE_ORDERS, (order) => ORDER_PARAMS[order]),
      'CHRONOLOGICAL',
    ),
    /** Along the ties only, or in either direction. */
    direction: param(
      'direction',
      word(TRACE_DIRECTIONS, (direction) => DIRECTION_PARAMS[direction]),
      'ALONG',
    ),
    /** The most ties of a chain. */
    maxSteps: param('steps', number(1, MOST_STEPS), 6),
    /** The number of the chain shown, from 1; or all. */
    trace: param('trace', placeOrAll, 1),
    filter: citedWalkParams(),
  },
  form: {
    of: ({ filter, ...said }) => ({ ...said, filter: { ...filter, since: null, until: null } }),
    from: (question) => question,
  },
});

export type TracePageQuestion = ValueOf<typeof traceAddress>;
