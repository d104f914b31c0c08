import type { Followed, Link } from './field.ts';
import type { Made, Plan, PlannedField } from './plan.ts';
import type { Statement } from './statement.ts';
import type { Things } from './things.ts';
import { propertyOf, type Value, withinOf } from './value.ts';

/** Where in the row of the statement stands what is read of some things: each column is a list, one item for each of them. */
export type Cells = {
  columns: ReadonlyMap<string, number>;
  /** The ids by which they were asked for, which may be former ones; null where these are their own. */
  asked: number | null;
  /** The id of the parent of each; null where they all belong to whoever asks. */
  parents: number | null;
  facts: { of: number; lists: ReadonlyMap<string, number> } | null;
  below: Below;
};
export type Below = {
  links: ReadonlyMap<Link, Cells>;
  nested: ReadonlyMap<Made, Below>;
};

/** Writes what is read below values that are known before the statement is sent. */
export function writeBelowValues(statement: Statement, plan: Plan, values: readonly Value[]): Below {
  const links = new Map<Link, Cells>();
  for (const [link, linkPlan] of plan.links) {
    if (link.follow !== undefined) {
      links.set(link, writeFollowed(statement, linkPlan, link.things, link.follow(statement, '[]', values)));
    } else {
      const ids = idsIn(plan, link, values);
      if (ids.length > 0) links.set(link, writeGiven(statement, linkPlan, link, ids));
    }
  }
  const nested = new Map<Made, Below>();
  for (const { made, field } of madeIn(plan)) {
    if (made.is !== 'nested') continue;
    const within = values.flatMap((value) => listOf(withinOf(value, made, field.given)) as Value[]);
    nested.set(made, writeBelowValues(statement, made.plan, within));
  }
  return { links, nested };
}

function idsIn(plan: Plan, link: Link, values: readonly Value[]): string[] {
  const ids = new Set<string>();
  for (const { made, field } of madeIn(plan)) {
    if (made.is !== 'linked' || made.link !== link) continue;
    for (const value of values)
      for (const id of listOf(propertyOf(value, made.needs[0] ?? '', field.given))) ids.add(id as string);
  }
  return [...ids];
}

function writeGiven(
  statement: Statement,
  plan: Plan,
  { things, ids }: Link,
  given: readonly string[],
): Cells {
  const [list, asked] = [statement.name('s'), statement.name('k')];
  const former = `OPTIONAL MATCH (former:KtoKogo {id: key})\nWITH key, coalesce(former.of, key) AS id`;
  statement.call(
    [],
    `UNWIND ${statement.parameter(given)} AS key
${ids?.mayBeFormer ? former : 'WITH key, key AS id'}
${things.match}
RETURN collect(m) AS ${list}, collect(key) AS ${asked}`,
  );
  return { ...writeThings(statement, plan, things, list), asked: statement.column(asked) };
}

/** Writes what is read of the things of a list, and of all below them. */
function writeThings(statement: Statement, plan: Plan, things: Things, list: string): Cells {
  const columns = new Map<string, number>();
  const read = new Set(['id', ...(things.told === null ? [] : [things.told]), ...plan.properties]);
  for (const property of read)
    columns.set(property, statement.column(`[m IN ${list} | ${expressionOf(property, things)}]`));
  return { columns, asked: null, parents: null, facts: null, below: writeBelow(statement, plan, list) };
}

function expressionOf(property: string, { told, stored = {} }: Things): string {
  return property === 'labels' && told === 'labels' ? 'labels(m)' : `m.${stored[property] ?? property}`;
}

function writeBelow(statement: Statement, plan: Plan, list: string): Below {
  const links = new Map<Link, Cells>();
  for (const [link, linkPlan] of plan.links) {
    const { things, ids, follow } = link;
    const followed = follow?.(statement, list, null) ?? followIds(statement, list, things, ids);
    links.set(link, writeFollowed(statement, linkPlan, things, followed));
  }
  const nested = new Map<Made, Below>();
  for (const { made } of madeIn(plan)) {
    if (made.is !== 'nested') continue;
    const within = new Map<Link, Cells>();
    for (const [link, linkPlan] of made.plan.links) {
      const properties = link.ids?.properties.map((each) => made.ids[each] ?? each) ?? [];
      const followed = followIds(statement, list, link.things, { properties, areLists: true });
      within.set(link, writeFollowed(statement, linkPlan, link.things, followed));
    }
    nested.set(made, { links: within, nested: new Map() });
  }
  return { links, nested };
}

function writeFollowed(
  statement: Statement,
  plan: Plan,
  things: Things,
  { things: list, parents, facts }: Followed,
): Cells {
  return {
    ...writeThings(statement, plan, things, list),
    parents: parents === undefined ? null : statement.column(parents),
    facts:
      facts === undefined
        ? null
        : {
            of: statement.column(facts.of),
            lists: new Map(Object.entries(facts.lists).map(([name, each]) => [name, statement.column(each)])),
          },
  };
}

/** The things whose ids stand in these properties of the parents, each once. */
function followIds(
  statement: Statement,
  parents: string,
  { match }: Things,
  ids: { properties: readonly string[]; areLists: boolean } = { properties: [], areLists: false },
): Followed {
  const list = statement.name('s');
  const values = ids.properties.map((property) => `n.${property}`);
  const each = ids.areLists
    ? values.map((value) => `coalesce(${value}, [])`).join(' + ')
    : `[${values.join(', ')}]`;
  statement.call(
    [parents],
    `UNWIND ${parents} AS n
UNWIND ${each} AS id
WITH DISTINCT id WHERE id IS NOT NULL
${match}
RETURN collect(m) AS ${list}`,
  );
  return { things: list };
}

function madeIn({ fields }: Plan): { made: Made; field: PlannedField }[] {
  return fields.flatMap((field) => field.made.map((made) => ({ made, field })));
}

function listOf(value: unknown): readonly unknown[] {
  return [value].flat().filter((each) => each !== null && each !== undefined);
}
