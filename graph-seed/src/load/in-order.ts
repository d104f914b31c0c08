/** Lists in the order of their ids as one such list. @throws where one is not, or where an id stands twice */
export function* inOrder<T extends { id: string }>(...lists: Iterable<T>[]): Generator<T> {
  const rest = lists.map((list) => list[Symbol.iterator]());
  const heads = rest.map((items) => items.next());
  let last = '';
  while (true) {
    let first = -1;
    let least: T | undefined;
    for (const [index, head] of heads.entries()) {
      if (head.done !== true && (least === undefined || head.value.id < least.id)) {
        [first, least] = [index, head.value];
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
