import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../geometry/text-width.ts';
import { LEAST_SPACING, layChain, slotsFor } from './lay-chain.ts';
import { pickNeighbours } from './pick-neighbours.ts';

const name = fc.constantFrom('Gai', 'Tukhachevsky', 'Antonov-Ovseenko', 'Chief of the General Staff', 'Kork');

test('no two names of one row overlap, and all lie within the width', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 2, maxLength: 11 }),
      fc.array(fc.record({ name, beside: fc.nat(10), isActing: fc.boolean() }), { maxLength: 40 }),
      fc.integer({ min: 0, max: 900 }),
      (names, others, extra) => {
        const width = Math.max(340, names.length * LEAST_SPACING) + extra;
        const nodes = names.map((each, index) => ({ id: `n${index}`, name: each }));
        const neighbours = others.map((each, index) => ({
          id: `o${index}`,
          name: each.name,
          beside: `n${each.beside}`,
          isActing: each.isActing,
        }));
        const laid = layChain(nodes, neighbours, width);
        const rows = [
          laid.nodes,
          laid.neighbours.filter((each) => each.isActing),
          laid.neighbours.filter((each) => !each.isActing),
        ];
        for (const row of rows) {
          let right = 0;
          for (const { x, lines } of row.toSorted((a, b) => a.x - b.x)) {
            const isNode = row === laid.nodes;
            const half = Math.max(...lines.map((line) => textWidth(line, isNode ? 14 : 12, isNode))) / 2;
            expect(x - half).toBeGreaterThanOrEqual(right - 1);
            right = x + half;
          }
          expect(right).toBeLessThanOrEqual(width + 1);
        }
      },
    ),
  );
});

test('the name of an event is broken into lines, and not cut', () => {
  const laid = layChain(
    [
      { id: 'plenum', name: 'December 1936 plenum' },
      { id: 'kork', name: 'Kork' },
    ],
    ['Congress of the victors', 'Gai'].map((each) => ({
      ...{ id: each, name: each, beside: 'kork', isActing: true },
    })),
    340,
  );
  const lines = [...laid.nodes, ...laid.neighbours].map((placed) => placed.lines.join(' '));
  expect(lines).toEqual(['December 1936 plenum', 'Kork', 'Congress of the victors', 'Gai']);
});

test('there is room for fewer neighbours where the chain is long', () => {
  expect([slotsFor(2, 760), slotsFor(4, 760), slotsFor(7, 760)]).toEqual([3, 3, 1]);
});

const tie = (id: string, from: string, to: string, date: string | null) => ({
  id,
  kind: 'ACCUSATION' as const,
  date,
  fromId: from,
  toId: to,
});

test('picks those nearest in time, on either side, and nobody twice', () => {
  const ties = [
    tie('1', 'radek', 'putna', '1937-01-24'),
    tie('2', 'pikel', 'putna', '1936-08-20'),
    tie('3', 'kork', 'putna', null),
    tie('4', 'putna', 'dreitzer', '1936-09'),
    tie('5', 'pikel', 'bakaev', '1936-08-20'),
    tie('6', 'bakaev', 'putna', '1936-08-21'),
  ];
  const chain = [
    { id: 'bakaev', days: ['1936-08-21'] },
    { id: 'putna', days: ['1936-08-21'] },
  ];
  const picked = pickNeighbours(chain, ties, 2);
  expect(picked.map(({ id, beside, isActing }) => [id, beside, isActing])).toEqual([
    ['pikel', 'bakaev', true],
    ['radek', 'putna', true],
    ['kork', 'putna', true],
    ['dreitzer', 'putna', false],
  ]);
});
