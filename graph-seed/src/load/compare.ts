import type { Shelf, Stored } from './shelf.ts';

export type Difference<W, S> = { act: 'create' | 'update'; want: W } | { act: 'remove'; have: S };

/**
 * What is to be done so that the shelves hold what is wanted, in the order of ids: two sorted lists are passed over side by side, so that
 * neither has to fit into memory. What has the wanted hash is left alone.
 */
export async function* compare<W extends { id: string; hash: string }, S extends Stored>(
  wanted: Iterable<W>,
  shelves: readonly Shelf<S>[],
  shelfOf: (want: W) => Shelf<S>,
): AsyncGenerator<Difference<W, S>> {
  for (const want of wanted) {
    const shelf = shelfOf(want);
    let have = await shelf.head();
    while (have !== undefined && have.id < want.id) {
      yield { act: 'remove', have };
      shelf.skip();
      have = await shelf.head();
    }
    if (have?.id !== want.id) {
      yield { act: 'create', want };
    } else {
      shelf.skip();
      if (have.hash !== want.hash) yield { act: 'update', want };
    }
  }
  for (const shelf of shelves) {
    for (let have = await shelf.head(); have !== undefined; have = await shelf.head()) {
      yield { act: 'remove', have };
      shelf.skip();
    }
  }
}
