import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LivedEnd, type LivedStep, layLives } from './lay-lives.ts';

function person(id: string, rest: Partial<Extract<LivedEnd, { __typename: 'Figure' }>> = {}): LivedEnd {
  return {
    __typename: 'Figure',
    id,
    date: null,
    born: '1890',
    died: null,
    fate: 'EXECUTED',
    fateDate: '1937-06-12',
    arrests: [],
    ...rest,
  };
}

function step(from: LivedEnd, to: LivedEnd, date: string | null, isAlong = true): LivedStep<LivedEnd> {
  return { from, to, tie: { id: `${from.id}-${to.id}`, date, from: { id: isAlong ? from.id : to.id } } };
}

function lay(steps: readonly LivedStep<LivedEnd>[], isPossible = true) {
  const lives = layLives(steps, isPossible, { from: 1930, to: 1941 });
  if (lives === null) throw new Error('nothing laid');
  return lives;
}

const putna = person('putna', { arrests: [{ id: 'a', date: '1936-08-20' }] });
const marshal = person('tukhachevsky', { arrests: [{ id: 'b', date: '1937-05-22' }] });

test('a line thins at the last arrest and ends at the mark', () => {
  const { rows, axis } = lay([step(putna, marshal, '1937-05-14')]);
  expect(axis.years.map(({ year }) => year)).toEqual([1936, 1937]);
  expect(rows[0]?.line).toEqual({
    start: 0,
    heldFrom: axis.at('1936-08-20'),
    end: axis.at('1937-06-12'),
  });
  expect(rows[0]?.end).toEqual({ at: axis.at('1937-06-12'), isBeyond: false });
});

test('who outlived the axis is drawn to its edge, and was not held to the end', () => {
  const survivor = person('molotov', {
    fate: 'SURVIVED',
    fateDate: null,
    died: '1986-11-08',
    arrests: [{ id: 'c', date: '1936-01-01' }],
  });
  const { rows, axis } = lay([step(survivor, marshal, '1937-05-14')]);
  expect(axis.years.at(-1)?.year).toBe(1937);
  expect(rows[0]?.line).toEqual({ start: 0, heldFrom: null, end: 100 });
  expect(rows[0]?.end).toEqual({ at: 100, isBeyond: true });
});

test('on a step walked against its tie the arrow points as the tie does', () => {
  const { arrows } = lay([step(putna, marshal, '1937-05-14', false)]);
  expect(arrows[0]).toMatchObject({ number: 1, who: 1, whom: 0 });
});

test('an undated tie has no place in time, a vague one a span', () => {
  const { arrows } = lay([step(putna, marshal, '1937'), step(marshal, person('gai'), null)], false);
  expect(arrows.map(({ at }) => at === null)).toEqual([false, true]);
  expect(arrows[0]?.span?.end).toBeGreaterThan(95);
  expect(arrows[1]?.span).toBeNull();
});

test('an office is drawn by the terms that the chain runs through, an event by its day', () => {
  const office: LivedEnd = { __typename: 'Office', id: 'nkvd', date: null };
  const murder: LivedEnd = { __typename: 'Event', id: 'murder', date: '1934-12-01' };
  const term: LivedStep<LivedEnd> = {
    from: putna,
    to: office,
    tie: { id: 't', date: '1934-07-10', until: '1936-09-26', from: { id: 'putna' } },
  };
  const { rows, axis } = lay([step(murder, putna, '1934-12-01'), term], false);
  expect(rows[0]?.bars[0]?.start).toBe(axis.at('1934-12-01'));
  expect(rows[2]?.bars).toEqual([{ start: axis.at('1934-07-10'), end: axis.at('1936-09-26') }]);
  expect(rows[2]?.line).toBeNull();
});

test('a tie that leaves an event is drawn no earlier than the event begins, in possible order', () => {
  const trial: LivedEnd = { __typename: 'Trial', id: 'trial', date: '1936-08-19/1936-08-24' };
  const steps = [
    step(putna, trial, '1936-08-01'),
    step(trial, marshal, '1936-08'),
    step(marshal, putna, '1936-08-20'),
  ];
  const days = (isPossible: boolean) => {
    const { arrows, axis } = lay(steps, isPossible);
    return { at: arrows.map(({ at }) => at), axis };
  };
  const [possible, none] = [days(true), days(false)];
  expect(possible.at).toEqual(['1936-08-01', '1936-08-19', '1936-08-20'].map((day) => possible.axis.at(day)));
  expect(none.at).toEqual(['1936-08-01', '1936-08-01', '1936-08-20'].map((day) => none.axis.at(day)));
});

test('nothing dated, nothing to draw', () => {
  const nobody = person('x', { fateDate: null, born: null });
  expect(layLives([step(nobody, nobody, null)], false, { from: 1930, to: 1941 })).toBeNull();
});

test('the arrows of a chain in possible order never step back, whatever its dates', () => {
  const date = fc.constantFrom('1936', '1936-08', '1937', '1937-05-14', '1937-05', '1934-12-10/1937-01-02');
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
      const steps = dates.map((each, index) => step(person(`p${index}`), person(`p${index + 1}`), each));
      const { arrows, rows } = lay(steps);
      const places = arrows.map(({ at }) => at ?? Number.NaN);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(rows).toHaveLength(dates.length + 1);
    }),
  );
});
