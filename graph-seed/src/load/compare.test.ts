import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Difference } from './compare.ts';
import { Shelf, type Stored } from './shelf.ts';

type Wanted = { id: string; hash: string; kind: string };

/** Of several kinds, two items a page. */
function shelfOf(stored: Stored[]): Shelf<Stored> {
  return new Shelf(async (after) => {
    const items = stored.filter(({ id }) => id > after).slice(0, 2);
    return { items, end: items.length < 2 ? null : (items[1]?.id ?? null) };
  });
}

async function differences(
  wanted: Wanted[],
  stored: Record<string, Stored[]>,
): Promise<Difference<Wanted, Stored>[]> {
  const shelves = new Map(Object.entries(stored).map(([kind, items]) => [kind, shelfOf(items)]));
  const found: Difference<Wanted, Stored>[] = [];
  for await (const each of compare(
    wanted,
    [...shelves.values()],
    ({ kind }) => shelves.get(kind) ?? shelfOf([]),
  )) {
    found.push(each);
  }
  return found;
}

const want = (id: string, hash = 'h', kind = 'x'): Wanted => ({ id, hash, kind });

test('what has the wanted hash is left alone; what has another, or none, is written', async () => {
  const x = [
    { id: 'a', hash: 'h' },
    { id: 'b', hash: 'other' },
    { id: 'c', hash: null },
  ];
  expect(await differences([want('a'), want('b'), want('c')], { x })).toEqual([
    { act: 'update', want: want('b') },
    { act: 'update', want: want('c') },
  ]);
});

test('what is of another kind is made anew and the former goes', async () => {
  const was = { id: 'a', hash: 'h' };
  expect(await differences([want('a', 'h', 'y')], { x: [was], y: [] })).toEqual([
    { act: 'create', want: want('a', 'h', 'y') },
    { act: 'remove', have: was },
  ]);
});

test('for any two lists: what is done makes of the one the other, and nothing else is done', async () => {
  const items = fc
    .dictionary(
      fc.stringMatching(/^[a-d]{1,2}$/),
      fc.record({ hash: fc.constantFrom('1', '2'), kind: fc.constantFrom('x', 'y') }),
    )
    .map((all) =>
      Object.entries(all)
        .map(([id, rest]) => ({ id, ...rest }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  await fc.assert(
    fc.asyncProperty(items, items, async (wanted, stored) => {
      const of = (kind: string) => stored.filter((each) => each.kind === kind);
      const keyOf = ({ kind, id }: { kind?: string; id: string }) => `${kind} ${id}`;
      const have = new Map<string, string>(stored.map((each) => [keyOf(each), each.hash]));
      for (const each of await differences(wanted, { x: of('x'), y: of('y') })) {
        const key = keyOf(each.act === 'remove' ? each.have : each.want);
        expect(have.has(key)).toBe(each.act !== 'create');
        if (each.act === 'remove') have.delete(key);
        else {
          expect(have.get(key)).not.toBe(each.want.hash);
          have.set(key, each.want.hash);
        }
      }
      expect(have).toEqual(new Map(wanted.map((each) => [keyOf(each), each.hash])));
    }),
  );
});
