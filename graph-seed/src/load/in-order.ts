/** Lists in the order of their ids as one such list. @throws where one is not, or where an id stands twice */
export function* inOrder<T extends { id: string }>(...lists: Iterable<T>[]): Generator<T> {
  const rest = lists.map((list) => list[Symbol.iterator]());
  const heads = rest.map((items) => items.next());
  let last = '';
  while (true) {
    let first = -1;
    let least: T | undefined;
    // By index, because this runs for each of millions, and an iterator would be made each time.
    for (let index = 0; index < heads.length; index += 1) {
      const head = heads[index];
      if (head !== undefined && head.done !== true && (least === undefined || head.value.id < least.id)) {
        first = index;
        least = head.value;
      }
    }
    const from = rest[first];
    if (least === undefined || from === undefined) return;
    if (least.id <= last)
      throw new Error(`"${least.id}" comes after "${last}": lists are in the order of ids`);
    last = least.id;
    yield least;
    heads[first] = from.next();
  }
}
