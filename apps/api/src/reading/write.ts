import type { Followed, Link } from './field.ts';
import { numberOf } from './number-of.ts';
import type { Made, Plan, PlannedField } from './plan.ts';
import type { Statement } from './statement.ts';
import { byIdOrder, type Things } from './things.ts';
import { propertyOf, type Value, withinOf } from './value.ts';

/** Where in the row of the statement stands what is read of some things: each column is a list, one item for each of them. */
export type Cells = {
  /** The place of a list of columns, and in it the places of properties. */
  at: number;
  columns: ReadonlyMap<string, number>;
  /** The labels of each, where they tell its type. */
  labels: number | null;
  /** The ids by which they were asked for, which may be former ones; null where these are their own. */
  asked: number | null;
  /** The id of the parent of each; null where that is told by ids, or there is one parent. */
  parents: number | null;
  facts: { of: number; lists: ReadonlyMap<string, number> } | null;
  below: Below;
};
export type Below = { links: Map<Link, Cells>; nested: Map<Made, Below> };

/** What is still to be written: the way from some parents to what these plans select of the things there. */
type Pending = {
  link: Link;
  plans: readonly Plan[];
  from:
    | { values: readonly Value[] }
    | { ids: readonly string[] }
    /**
     * The name of a list, and the properties of its items that hold ids where they are others than those of the link; the ids by which its items were
     * asked for, where they are known.
     */
    | { list: string; properties?: readonly string[]; known?: readonly string[] | null };
  put: (cells: Cells) => void;
  /** What tells ways that can be written as one; null for a way of its own. */
  way: string | null;
};

/**
 * Writes what is read below values that are known before the statement is sent. Ways of one kind to things of which the same hangs are
 * written as one, whoever their parents are: planning takes the database longer, for each call of a statement, than answering most of them.
 */
export function writeBelowValues(statement: Statement, plan: Plan, values: readonly Value[]): Below {
  const pending: Pending[] = [];
  const below = pendBelowValues(plan, values, pending);
  if (pending.every(leadsNowhere)) return below;
  while (pending.length > 0) {
    const group = takeGroup(pending);
    const { list, asked, followed } = writeGroup(statement, group);
    const plans = group.flatMap((each) => each.plans);
    const [{ link }] = group as [Pending];
    const cells = {
      ...writeColumns(statement, plans, link.things, list),
      asked: asked === null ? null : statement.column(asked),
      parents: followed?.parents === undefined ? null : statement.column(followed.parents),
      facts: followed?.facts === undefined ? null : writeFacts(statement, followed.facts),
      below: pendBelow(plans, list, pending, asked === null ? null : idsOf(group)),
    };
    for (const { put } of group) put(cells);
  }
  return below;
}

/** Also by ids that no value has, so that the text of an operation is the same whatever is found. */
function pendBelowValues(plan: Plan, values: readonly Value[], pending: Pending[]): Below {
  const below: Below = { links: new Map(), nested: new Map() };
  for (const [link, linkPlan] of plan.links) {
    const put = (cells: Cells) => below.links.set(link, cells);
    if (link.follow === undefined) {
      pending.push(pend({ link, plans: [linkPlan], from: { ids: idsIn(plan, link, values) }, put }));
    } else if (values.length > 0) pending.push(pend({ link, plans: [linkPlan], from: { values }, put }));
  }
  for (const { made, field } of madeIn(plan)) {
    if (made.is !== 'nested') continue;
    const within = values.flatMap((value) => listOf(withinOf(value, made, field.given)) as Value[]);
    below.nested.set(made, pendBelowValues(made.plan, within, pending));
  }
  return below;
}

function leadsNowhere({ from }: Pending): boolean {
  return 'ids' in from && from.ids.length === 0;
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

/** @param plans what is selected of the items of the list @param known the ids by which they were asked for */
function pendBelow(
  plans: readonly Plan[],
  list: string,
  pending: Pending[],
  known: readonly string[] | null,
): Below {
  const below: Below = { links: new Map(), nested: new Map() };
  for (const [link, linkPlans] of linksOf(plans)) {
    const put = (cells: Cells) => below.links.set(link, cells);
    pending.push(pend({ link, plans: linkPlans, from: { list, known }, put }));
  }
  for (const plan of new Set(plans)) {
    for (const { made } of madeIn(plan)) {
      if (made.is !== 'nested') continue;
      const within: Below = { links: new Map(), nested: new Map() };
      below.nested.set(made, within);
      for (const [link, linkPlan] of made.plan.links) {
        const properties = (link.ids?.properties ?? []).map((each) => made.ids[each] ?? each);
        const put = (cells: Cells) => within.links.set(link, cells);
        pending.push(pend({ link, plans: [linkPlan], from: { list, properties }, put }));
      }
    }
  }
  return below;
}

function linksOf(plans: readonly Plan[]): Map<Link, Plan[]> {
  const links = new Map<Link, Plan[]>();
  for (const plan of new Set(plans))
    for (const [link, linkPlan] of plan.links) links.set(link, [...(links.get(link) ?? []), linkPlan]);
  return links;
}

/** Takes what can be written together. Ways by ids wait for all others, and each kind for those that may lead to more of it. */
function takeGroup(pending: Pending[]): Pending[] {
  const rank = ({ link }: Pending) => (link.follow === undefined ? 1 + byIdOrder(link.things) : 0);
  const first = pending.reduce((best, each) => (rank(each) < rank(best) ? each : best));
  const group = first.way === null ? [first] : pending.filter(({ way }) => way === first.way);
  for (const each of group) pending.splice(pending.indexOf(each), 1);
  return group;
}

function pend(each: Omit<Pending, 'way'>): Pending {
  return { ...each, way: wayOf(each) };
}

function wayOf({ link, plans, from }: Omit<Pending, 'way'>): string | null {
  const hanging = [...new Set(plans.map(hangingOf))].join(' or ');
  if (link.lead !== undefined && 'list' in from) return `${link.lead.direction} ${from.list} ${hanging}`;
  if (link.follow !== undefined || link.lead !== undefined) return null;
  const { mayBeFormer = false } = link.ids ?? {};
  const kind = 'ids' in from ? `asked ${mayBeFormer}` : (link.through ?? 'ids');
  return `${numberOf(link.things)} ${kind} ${hanging}`;
}

const hangings = new WeakMap<Plan, string>();

/** What hangs on things of a plan: not which properties are read. */
function hangingOf(plan: Plan): string {
  const known = hangings.get(plan);
  if (known !== undefined) return known;
  const hanging = writeHanging(plan);
  hangings.set(plan, hanging);
  return hanging;
}

function writeHanging(plan: Plan): string {
  const links = [...plan.links].map(([link, below]) => `${numberOf(link)}(${hangingOf(below)})`);
  const nested = madeIn(plan).flatMap(({ made }) =>
    made.is === 'nested' ? `${made.property}(${hangingOf(made.plan)})` : [],
  );
  return [...links, ...nested].sort().join();
}

type Written = { list: string; asked: string | null; followed: Followed | null };

/** @param group of one way, each from its own parents */
function writeGroup(statement: Statement, group: readonly Pending[]): Written {
  const [{ link, from }] = group as [Pending];
  if (link.lead !== undefined) return writeLeads(statement, group);
  if (link.follow !== undefined) {
    const followed =
      'list' in from
        ? link.follow(statement, from.list, null, from.known ?? null)
        : link.follow(statement, '[]', 'values' in from ? from.values : [], null);
    return { list: followed.things, asked: null, followed };
  }
  if ('ids' in from) return writeAsked(statement, link, idsOf(group));
  const list = statement.name('s');
  const parents = [...new Set(group.map((each) => listIn(each)))];
  statement.call(
    parents,
    link.through === undefined
      ? `UNWIND ${group.map(idsBelow).join(' + ')} AS ids
UNWIND ids AS id
WITH DISTINCT id WHERE id IS NOT NULL
${link.things.match}
RETURN collect(m) AS ${list}`
      : `UNWIND ${parents.join(' + ')} AS n
UNWIND ${link.through} AS m
WITH DISTINCT m
RETURN collect(m) AS ${list}`,
  );
  return { list, asked: null, followed: null };
}

/** Ties of several kinds that leave, or that reach, the same parents. */
function writeLeads(statement: Statement, group: readonly Pending[]): Written {
  const [first] = group as [Pending];
  const parents = listIn(first);
  const types = [...new Set(group.map(({ link }) => link.lead?.kind ?? ''))].join('|');
  const pattern = first.link.lead?.direction === 'leaving' ? `-[m:${types}]->` : `<-[m:${types}]-`;
  const [list, of] = [statement.name('s'), statement.name('k')];
  statement.call(
    [parents],
    `UNWIND ${parents} AS n
MATCH (n)${pattern}()
RETURN collect(m) AS ${list}, collect(n.id) AS ${of}`,
  );
  return { list, asked: null, followed: { things: list, parents: of } };
}

/** Things by ids that are known already, and may be former ones. */
function writeAsked(statement: Statement, { things, ids }: Link, asked: readonly string[]): Written {
  const [list, keys] = [statement.name('s'), statement.name('k')];
  const former = 'OPTIONAL MATCH (former:KtoKogo {id: key})\nWITH key, coalesce(former.of, key) AS id';
  statement.call(
    [],
    `UNWIND ${statement.parameter(asked)} AS key
${ids?.mayBeFormer ? former : 'WITH key, key AS id'}
${things.match}
RETURN collect(m) AS ${list}, collect(key) AS ${keys}`,
  );
  return { list, asked: keys, followed: null };
}

function idsOf(group: readonly Pending[]): string[] {
  return [...new Set(group.flatMap(({ from }) => ('ids' in from ? from.ids : [])))];
}

function listIn({ from }: Pending): string {
  if (!('list' in from)) throw new Error('Only what is read has a list.');
  return from.list;
}

/** An expression for a list of lists of the ids in properties of the parents. */
function idsBelow({ link, from }: Pending): string {
  if (!('list' in from) || link.ids === undefined) throw new Error('No ids lead there.');
  const { properties, areLists } =
    from.properties === undefined ? link.ids : { properties: from.properties, areLists: true };
  const ids = areLists
    ? properties.map((property) => `coalesce(n.${property}, [])`).join(' + ')
    : `[${properties.map((property) => `n.${property}`).join(', ')}]`;
  return `[n IN ${from.list} | ${ids}]`;
}

function writeColumns(statement: Statement, plans: readonly Plan[], things: Things, list: string) {
  const read = new Set([
    'id',
    ...(things.told === 'kind' ? ['kind'] : []),
    ...plans.flatMap((plan) => [...plan.properties]),
  ]);
  const properties = [...read];
  const names = properties.map((property) => things.stored?.[property] ?? property);
  return {
    at: statement.column(`[p IN ${statement.parameter(names)} | [m IN ${list} | m[p]]]`),
    columns: new Map(properties.map((property, at) => [property, at])),
    labels: things.told === 'labels' ? statement.column(`[m IN ${list} | labels(m)]`) : null,
  };
}

function writeFacts(statement: Statement, { of, lists }: NonNullable<Followed['facts']>): Cells['facts'] {
  return {
    of: statement.column(of),
    lists: new Map(Object.entries(lists).map(([name, each]) => [name, statement.column(each)])),
  };
}

function madeIn({ fields }: Plan): { made: Made; field: PlannedField }[] {
  return fields.flatMap((field) => field.made.map((made) => ({ made, field })));
}

function listOf(value: unknown): readonly unknown[] {
  return [value].flat().filter((each) => each !== null && each !== undefined);
}
