import { expect, test } from 'vitest';
import { layCareer } from './career.ts';

const YEARS = { from: 1930, to: 1941 };

const life = { born: '1895-05-01', died: '1940-02-04', fate: 'EXECUTED', fateDate: '1940-02-04' } as const;
const tenure = (id: string, date: string | null, until: string | null) =>
  ({ id, date, until, standing: 'DOCUMENTED', office: { shortName: id } }) as const;

test('offices that overlap lie in lanes of their own; arrest and end are marked, with custody between', () => {
  const career = layCareer(
    {
      life,
      tenures: [tenure('nkvd', '1936-09-26', '1938-11-25'), tenure('water', '1938-04-08', '1939-04-09')],
      arrests: [{ id: 'a', date: '1939-04-10' }],
    },
    YEARS,
  );
  expect(career?.terms.map(({ id, lane }) => [id, lane])).toEqual([
    ['nkvd', 0],
    ['water', 1],
  ]);
  expect(career?.arrests).toHaveLength(1);
  expect(career?.heldFrom).toBe(career?.arrests[0]?.at);
  expect(career?.end?.fate).toBe('EXECUTED');
  expect(career?.end?.at).toBeGreaterThan(career?.heldFrom ?? 100);
});

test('a life that went on beyond the axis has no end on it', () => {
  const career = layCareer(
    {
      life: { born: null, died: '1953-03-05', fate: 'SURVIVED', fateDate: null },
      tenures: [tenure('secretary', '1922-04-03', '1952-10')],
      arrests: [],
    },
    YEARS,
  );
  expect(career).toMatchObject({ end: null, heldFrom: null, lanes: 1 });
  expect(career?.terms[0]).toMatchObject({ isOpenStart: true, isOpenEnd: true });
});

test('a short career stands within a life that began long before', () => {
  const career = layCareer(
    {
      life: { born: '1893-02-16', died: '1937-06-12', fate: 'EXECUTED', fateDate: '1937-06-12' },
      tenures: [tenure('first deputy', '1936-04', '1937-05')],
      arrests: [{ id: 'a', date: '1937-05-22' }],
    },
    YEARS,
  );
  expect(career).toMatchObject({ start: { at: 0, isOpen: true }, birth: 'born 1893' });
  expect(career?.axis.years.map(({ year }) => year)).toEqual([1931, 1932, 1933, 1934, 1935, 1936, 1937]);
  expect(career?.terms[0]?.start).toBeGreaterThan(70);
});

test('of a birth that is not known no year is said', () => {
  const career = layCareer(
    {
      life: { ...life, born: null },
      tenures: [],
      arrests: [{ id: 'a', date: '1938' }],
    },
    YEARS,
  );
  expect(career).toMatchObject({ start: { isOpen: true }, birth: null });
});

test('without a dated office or arrest there is no axis', () => {
  expect(
    layCareer({ life, tenures: [tenure('x', null, null)], arrests: [{ id: 'a', date: null }] }, YEARS),
  ).toBeNull();
});
