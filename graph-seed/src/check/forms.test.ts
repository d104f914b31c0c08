import { describe, expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';

describe('forms', () => {
  test.each([
    [
      'an arrest in the file of another year',
      'arrests/1937.yaml',
      'date: 1937-03-28',
      'date: 1936-03-28',
      'belongs into arrests/1936.yaml. Move it there',
    ],
    [
      'a presiding judge who did not sit',
      'trials/the-trial.yaml',
      'presiding: clara',
      'presiding: anna',
      '"anna" is not among the judges. Add it there',
    ],
    ['accusing oneself', 'accusations/plenum.yaml', 'accused: boris', 'accused: anna', 'is the accuser too'],
    [
      'ordering one’s own arrest',
      'arrests/1937.yaml',
      'orderedBy: anna',
      'orderedBy: boris',
      'is who was arrested',
    ],
    [
      'an event that led to itself',
      'consequences/plenum.yaml',
      'to: the-trial',
      'to: plenum',
      'is what led to it too',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(said(edited(file, from, to))).toEqual([expect.stringContaining(message)]);
  });
});
