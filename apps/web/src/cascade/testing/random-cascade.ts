import fc from 'fast-check';
import type { Arrival, CascadeEntity, CascadeRecord } from '../cascade-record.ts';

const NAMES = [
  'Kun',
  'Radek',
  'Ordzhonikidze',
  'Murder of Sergei Kirov',
  'The Trial of the Seventeen and their friends',
];

const entity = (id: string, shortName: string): CascadeEntity => ({
  id,
  kind: shortName.length > 14 ? 'EVENT' : 'FIGURE',
  name: shortName,
  shortName,
  numbers: [],
  fate: shortName.length > 14 ? null : 'EXECUTED',
  hasHand: false,
});

/** An arrival by hand, for tests. */
export function arrivalOf(id: string, from: string, on: string, rest: Partial<Arrival> = {}): Arrival {
  return {
    ...entity(id, rest.shortName ?? id),
    on,
    wave: 1,
    isCertain: true,
    from,
    arrested: null,
    died: null,
    tie: {
      id: `${from}-accused-${id}`,
      kind: 'ACCUSATION',
      standing: 'DOCUMENTED',
      truth: 'FABRICATED',
      coerced: 'YES',
      date: on,
      latest: on,
      statement: `${from} accused ${id}.`,
      links: [],
      detail: null,
      note: null,
      words: [],
      citations: [],
    },
    ...rest,
  };
}

export function cascadeOf(arrivals: readonly Arrival[]): CascadeRecord {
  return {
    spark: entity('spark', 'Spark'),
    arrivals,
    months: [],
    undated: 0,
    total: arrivals.length,
    widest: arrivals.length,
  };
}

/** Cascades of up to 300, crowded into few months or spread over many; each is reached from the spark or from somebody before. */
export const randomCascade: fc.Arbitrary<CascadeRecord> = fc
  .record({
    months: fc.integer({ min: 1, max: 45 }),
    rows: fc.array(fc.record({ name: fc.constantFrom(...NAMES), at: fc.nat(999), from: fc.nat(999) }), {
      minLength: 1,
      maxLength: 300,
    }),
  })
  .map(({ months, rows }) => {
    const dated = rows
      .map(({ name, at, from }, index) => ({ name, from, id: `e${index}`, month: at % months }))
      .sort((a, b) => a.month - b.month);
    return cascadeOf(
      dated.map(({ name, id, from, month }, index) => {
        const source = from % (index + 1);
        const year = 1934 + Math.floor(month / 12);
        const on = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
        return arrivalOf(id, source === 0 ? 'spark' : (dated[source - 1]?.id ?? 'spark'), on, {
          shortName: name,
        });
      }),
    );
  });
