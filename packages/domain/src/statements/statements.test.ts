import { expect, test } from 'vitest';
import {
  stateAccusation,
  stateArrest,
  stateConsequence,
  stateParticipation,
  stateReplacement,
  stateTenure,
  stateTrialRole,
} from './statements.ts';

test('each kind of claim is one plain sentence', () => {
  expect(stateAccusation({ from: 'A', to: 'B', manner: 'LETTER', date: '1936-09-25' })).toBe(
    'A accused B in a letter on 25 September 1936.',
  );
  expect(stateReplacement({ from: 'A', to: 'B', office: 'Chairman', date: '1937', gap: null })).toBe(
    'A replaced B as Chairman in 1937.',
  );
  expect(stateTenure({ from: 'A', office: 'Chairman', date: '1936-09', until: '1938' })).toBe(
    'A was Chairman from September 1936 to 1938.',
  );
  expect(
    stateTrialRole({ from: 'A', trial: 'Trial of the Sixteen', part: 'DEFENDANT', date: '1936-08' }),
  ).toBe('A stood trial in the Trial of the Sixteen in August 1936.');
  expect(stateArrest({ figure: 'A', orderedBy: 'B', date: '1937-03-28/1937-03-29' })).toBe(
    'A was arrested on the order of B on 28–29 March 1937.',
  );
  expect(stateParticipation({ from: 'A', event: 'Murder', role: 'victim', date: '1934-12-01' })).toBe(
    'A had a part in: Murder (victim), 1 December 1934.',
  );
  expect(stateConsequence({ from: 'Murder', to: 'Law' })).toBe('Murder led to: Law.');
});

test('a claim without a date says so', () => {
  expect(stateArrest({ figure: 'A', orderedBy: null, date: null })).toBe(
    'A was arrested, on a date not known.',
  );
});
