import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventReader, type ServerEvent } from './read-events.ts';

const SENT =
  ':\n\nevent: next\ndata: {"a":1}\n\n:\n\nevent: next\ndata: {"b":\ndata: 2}\n\nevent: complete\ndata:\n\n';
const READ: readonly ServerEvent[] = [
  { event: 'next', data: '{"a":1}' },
  { event: 'next', data: '{"b":\n2}' },
  { event: 'complete', data: '' },
];

test('events are the same in whatever pieces they come, and comments are none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(SENT.length), { maxLength: 30 }), fc.boolean(), (cuts, hasReturns) => {
      const sent = hasReturns ? SENT.replaceAll('\n', '\r\n') : SENT;
      const places = [0, ...cuts, sent.length].toSorted((a, b) => a - b);
      const read = eventReader();
      const events = places.flatMap((from, at) => read(sent.slice(from, places[at + 1] ?? from)));
      expect(events).toEqual(READ);
    }),
  );
});

test('what is not whole waits', () => {
  const read = eventReader();
  expect(read('event: next\ndata: 1\n')).toEqual([]);
  expect(read('\n')).toEqual([{ event: 'next', data: '1' }]);
});

test('an event without a name is a message', () => {
  expect(eventReader()('data:x\n\n')).toEqual([{ event: 'message', data: 'x' }]);
});
