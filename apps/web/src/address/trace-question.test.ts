import { TIE_KINDS, TRACE_DIRECTIONS, TRACE_ORDERS } from '@kto-kogo/domain';
import { unboundedFilters } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isTraceAddress,
  MOST_STEPS,
  MOST_TRACES,
  OPENING_QUESTION,
  readTraceQuestion,
  type TracePageQuestion,
  traceHref,
} from './trace-question.ts';

const end = fc.constantFrom('', 'gertik', 'g-evdokimov', 'Ежов & co', 'Artem Gertik', '100%');
const asked: fc.Arbitrary<TracePageQuestion> = fc.record({
  from: end,
  to: end,
  order: fc.constantFrom(...TRACE_ORDERS),
  direction: fc.constantFrom(...TRACE_DIRECTIONS),
  filter: unboundedFilters,
  maxSteps: fc.integer({ min: 1, max: MOST_STEPS }),
  trace: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: MOST_TRACES })),
});

test('an address asks exactly the question it was written from, and is not written otherwise', () => {
  fc.assert(
    fc.property(asked, (original) => {
      const query = Object.fromEntries(new URL(traceHref(original), 'http://x').searchParams);
      const { question, problems } = readTraceQuestion(query);
      expect(problems).toEqual([]);
      expect(question).toEqual(original);
      expect(isTraceAddress(query, question)).toBe(true);
    }),
  );
});

test('who and whom are enough', () => {
  expect(traceHref({ from: 'gertik', to: 'tukhachevsky' })).toBe('/trace?from=gertik&to=tukhachevsky');
  expect(readTraceQuestion({}).question).toEqual(OPENING_QUESTION);
});

test('what a form sends asks the same, and is known to be no address of ours', () => {
  const sent = {
    from: ' gertik ',
    to: 'tukhachevsky',
    order: 'time',
    kinds: ['', ...TIE_KINDS.map((kind) => kind.toLowerCase().replace('_', '-'))],
    steps: '6',
  };
  const { question } = readTraceQuestion(sent);
  expect(question).toEqual({ ...OPENING_QUESTION, from: 'gertik', to: 'tukhachevsky' });
  expect(isTraceAddress(sent, question)).toBe(false);
});

test('what says nothing we know is told and counts as not said', () => {
  const { question, problems } = readTraceQuestion({
    from: 'gertik',
    steps: '99',
    order: 'random',
    trace: 'x',
  });
  expect(question).toEqual({ ...OPENING_QUESTION, from: 'gertik' });
  expect(problems).toHaveLength(3);
});
