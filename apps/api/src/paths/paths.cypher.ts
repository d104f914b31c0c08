import type { TieKind } from '@kto-kogo/domain';

/**
 * A page as two lists, of ids and of what is packed beside them (`packages/network/src/paths/packed.ts`), in parts: the driver decodes a part of lists
 * in less than a third of the time of as many rows, and keeps nobody waiting for longer than a part takes. Each page begins where the one before
 * ended, by an index in the order of ids, so that the last costs what the first does.
 */
function page(match: string, row: string): string {
  return `
${match}
WITH ${row} ORDER BY ${row}.id LIMIT toInteger($limit)
WITH collect(${row}) AS page
UNWIND range(0, size(page) - 1, toInteger($part)) AS at
WITH page[at..at + toInteger($part)] AS rows
RETURN [${row} IN rows | ${row}.id] AS ids, [${row} IN rows | ${row}.packed] AS packed`;
}

/** Entities, arrests and former ids after an id. */
export const nodesAfter = page(
  `MATCH (n:KtoKogo) USING INDEX SEEK n:KtoKogo(id)
WHERE n.id > $after AND (n:Entity OR n:Arrest OR n:Alias)`,
  'n',
);

/** Ties of a kind after an id. */
export function tiesAfter(kind: TieKind): string {
  return page(
    `MATCH (:KtoKogo)-[t:${kind}]->(:KtoKogo) USING INDEX SEEK t:${kind}(id)
WHERE t.id > $after`,
    't',
  );
}
