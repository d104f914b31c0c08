/** A number from `least` up to `most`. */
export function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}

export function oneOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('There is none.');
  return item;
}
