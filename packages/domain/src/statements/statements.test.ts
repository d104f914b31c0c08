import { describe, expect, test } from 'vitest';
import {
  stateAccusation,
  stateArrest,
  stateConsequence,
  stateParticipation,
  stateReplacement,
  stateTenure,
  stateTrialRole,
} from './statements.ts';

describe('an accusation', () => {
  const letter = { from: 'A', to: 'B', manner: 'LETTER', date: '1936-09-25', posthumous: false } as const;
  test.each([
    [letter, 'A accused B in a letter on 25 September 1936.'],
    [{ ...letter, date: '1933?' }, 'A accused B in a letter in or about 1933.'],
    [{ ...letter, date: '1933-09-25?' }, 'A accused B in a letter on or about 25 September 1933.'],
    [{ ...letter, posthumous: true }, 'A accused B, who was already dead, in a letter on 25 September 1936.'],
    [{ ...letter, manner: 'ORDER' }, 'A accused B in an order on 25 September 1936.'],
    [{ ...letter, manner: 'PARTY_DECISION' }, 'A accused B in a party decision on 25 September 1936.'],
    [{ ...letter, manner: 'MEMOIR' }, 'A accused B on 25 September 1936, as a memoir reports.'],
    [{ ...letter, manner: 'MEMOIR', date: null }, 'A accused B, on a date not known, as a memoir reports.'],
  ] as const)('%j', (accusation, statement) => {
    expect(stateAccusation(accusation)).toBe(statement);
  });
});

test('a replacement, with what the record does not name', () => {
  const replacement = { from: 'A', to: 'B', office: 'head of TASS', date: '1937', gap: null };
  expect(stateReplacement(replacement)).toBe('A replaced B as head of TASS in 1937.');
  expect(stateReplacement({ ...replacement, gap: 'the record names no holder before' })).toBe(
    'A replaced B as head of TASS in 1937; the record names no holder before.',
  );
});

test('a tenure', () => {
  const tenure = { from: 'A', office: 'head of TASS', date: '1936-09', until: '1938' };
  expect(stateTenure(tenure)).toBe('A was head of TASS from September 1936 to 1938.');
  expect(stateTenure({ ...tenure, until: '1936-09' })).toBe('A was head of TASS in September 1936.');
  expect(stateTenure({ ...tenure, until: null })).toBe('A was head of TASS from September 1936.');
  expect(stateTenure({ ...tenure, date: null, until: null })).toBe('A was head of TASS.');
});

test('a part in a trial', () => {
  const part = { from: 'A', trial: 'the trial of the Sixteen', inReserve: false, date: '1936-08' } as const;
  expect(stateTrialRole({ ...part, part: 'DEFENDANT' })).toBe(
    'A was a defendant in the trial of the Sixteen in August 1936.',
  );
  expect(stateTrialRole({ ...part, part: 'PROSECUTOR' })).toBe(
    'A was the prosecutor in the trial of the Sixteen in August 1936.',
  );
  expect(stateTrialRole({ ...part, part: 'JUDGE', inReserve: true })).toBe(
    'A was a judge in reserve in the trial of the Sixteen in August 1936.',
  );
});

test('an arrest, and one without a date', () => {
  expect(stateArrest({ figure: 'A', orderedBy: 'B', date: '1937-03-28/1937-03-29' })).toBe(
    'A was arrested on the order of B on 28–29 March 1937.',
  );
  expect(stateArrest({ figure: 'A', orderedBy: null, date: null })).toBe(
    'A was arrested, on a date not known.',
  );
});

test('a part in an event, whose date is not said twice', () => {
  expect(
    stateParticipation({ from: 'A', did: 'was a victim of the Kremlin affair', date: '1935-01/1935-07' }),
  ).toBe('A was a victim of the Kremlin affair in January–July 1935.');
  expect(
    stateParticipation({ from: 'A', did: 'signed the decree of 1 December 1934', date: '1934-12-01' }),
  ).toBe('A signed the decree of 1 December 1934.');
});

test('a consequence begins with a capital', () => {
  expect(stateConsequence({ from: 'the trial of the Sixteen', to: 'the suicide of Tomsky' })).toBe(
    'The trial of the Sixteen led to the suicide of Tomsky.',
  );
});
