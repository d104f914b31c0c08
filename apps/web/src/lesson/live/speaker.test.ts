import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker } from './speaker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('speaks at most once a second, and of what comes faster says the newest', () => {
  const said: string[] = [];
  const speaker = createSpeaker((words) => said.push(words));
  speaker.say('one');
  vi.advanceTimersByTime(0);
  speaker.say('two');
  vi.advanceTimersByTime(500);
  speaker.say('three');
  vi.advanceTimersByTime(499);
  expect(said).toEqual(['one']);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['one', 'three']);
  speaker.say('four');
  speaker.stop();
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual(['one', 'three']);
});
