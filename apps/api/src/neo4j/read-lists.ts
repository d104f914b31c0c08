import type { Send } from './send-rows.ts';

/** Sends a statement each of whose rows is a part of the same lists, and gives these whole, by the places of its columns. */
export type ReadLists = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

export function createReadLists(send: Send): ReadLists {
  return async (statement, parameters) => {
    const lists: unknown[][] = [];
    for (const record of await send(statement, parameters)) {
      for (const [place, part] of [...record.values()].entries()) {
        const list = lists[place] ?? [];
        lists[place] = list;
        for (const item of part as readonly unknown[]) list.push(item);
      }
    }
    return lists;
  };
}
