/** As many as a page of a list holds. Our own lists fit; those of a large record do not. */
export const LIST_MAX = 300;

/** What stands on a page of a list: from which to which of all, counted from 1. */
export type ListPage = { page: number; from: number; to: number; total: number };

/**
 * The groups of a list as far as they stand on one page of it, in their order; those of which nothing does are left out.
 * @param key of the items in a group
 * @param page from 1; beyond the last is the last
 */
export function onPage<Key extends string, Item, Group extends Readonly<Record<Key, readonly Item[]>>>(
  groups: readonly Group[],
  key: Key,
  page: number,
): { groups: Group[]; listPage: ListPage } {
  const total = groups.reduce((sum, group) => sum + group[key].length, 0);
  const shown = Math.min(page, Math.max(1, Math.ceil(total / LIST_MAX)));
  const begin = (shown - 1) * LIST_MAX;
  let before = 0;
  const cut = groups.flatMap((group) => {
    const items = group[key].slice(Math.max(0, begin - before), Math.max(0, begin + LIST_MAX - before));
    before += group[key].length;
    return items.length === 0 ? [] : [{ ...group, [key]: items }];
  });
  return {
    groups: cut,
    listPage: { page: shown, from: begin + 1, to: Math.min(total, begin + LIST_MAX), total },
  };
}
