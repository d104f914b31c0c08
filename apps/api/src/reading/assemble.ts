import type { FieldNode } from 'graphql';
import type { Link } from './field.ts';
import { Found, type Thing } from './found.ts';
import type { Made, Plan, PlannedField } from './plan.ts';
import type { Value } from './value.ts';
import type { Below, Cells } from './write.ts';

/** The row that the statement gave, by the places of its columns. */
export type Row = readonly unknown[];

/** Values of a field with arguments, by where the operation asks for it; an error in place of one that has none. */
export type Asks = Map<FieldNode, unknown>;

type Parents = {
  count: number;
  typeOf(at: number): string;
  idOf(at: number): string;
  column(property: string): readonly unknown[];
  /** Whether objects within them are JSON texts. */
  areStored: boolean;
};

/** Values with the fields that were selected of them. */
export function assembleValues(plan: Plan, values: readonly Value[], below: Below, row: Row): Thing[] {
  const [only = ''] = plan.types;
  return assemble(plan, below, row, {
    count: values.length,
    typeOf: (at) => values[at]?.__typename ?? only,
    idOf: (at) => String(values[at]?.id ?? at),
    column: (property) => values.map((value) => value[property] ?? null),
    areStored: false,
  });
}

function assembleThings(plan: Plan, { things: { types, told }, lead }: Link, cells: Cells, row: Row): Found {
  const ids = columnIn(cells, 'id', row) as readonly string[];
  const [only = ''] = Object.values(types);
  const tells =
    told === null ? null : told === 'labels' ? columnAt(row, cells.labels) : columnIn(cells, told, row);
  const kept = lead === undefined ? null : placesOf(lead.kind, columnIn(cells, 'kind', row));
  const pick = <Item>(column: readonly Item[]) =>
    kept === null ? column : kept.map((at) => column[at] as Item);
  const own = pick(ids);
  const ownTells = tells === null ? null : pick(tells);
  const things = assemble(plan, cells.below, row, {
    count: own.length,
    typeOf: (at) => (ownTells === null ? only : typeTold(ownTells[at], types)),
    idOf: (at) => own[at] ?? '',
    column: (property) => pick(columnIn(cells, property, row)),
    areStored: true,
  });
  return new Found(things, {
    ids: cells.asked === null ? own : (columnAt(row, cells.asked) as readonly string[]),
    parents: cells.parents === null ? null : pick(columnAt(row, cells.parents) as readonly string[]),
    facts: cells.facts === null ? null : factsIn(cells.facts, row),
  });
}

/** The places of ties of one kind among those of several. */
function placesOf(kind: string, kinds: readonly unknown[]): number[] {
  return kinds.flatMap((each, at) => (each === kind ? at : []));
}

/** @param told a kind, or labels */
function typeTold(told: unknown, types: Readonly<Record<string, string>>): string {
  const name = Array.isArray(told) ? told.find((each) => types[each] !== undefined) : told;
  const type = types[String(name)];
  if (type === undefined) throw new Error(`A thing of no known type: ${told}`);
  return type;
}

function factsIn({ of, lists }: NonNullable<Cells['facts']>, row: Row): Map<string, Record<string, unknown>> {
  const columns = [...lists].map(([name, place]) => [name, columnAt(row, place)] as const);
  return new Map(
    (columnAt(row, of) as readonly string[]).map((parent, at) => [
      parent,
      Object.fromEntries(columns.map(([name, column]) => [name, column[at]])),
    ]),
  );
}

function assemble(plan: Plan, below: Below, row: Row, parents: Parents): Thing[] {
  const things: Thing[] = [];
  const found = new Map<Link, Found>();
  for (const [link, linkPlan] of plan.links) {
    const cells = below.links.get(link);
    found.set(
      link,
      cells === undefined ? new Found([], { ids: [] }) : assembleThings(linkPlan, link, cells, row),
    );
  }
  for (let at = 0; at < parents.count; at += 1) things.push({ __typename: parents.typeOf(at) });
  for (const property of plan.properties) {
    const column = parents.column(property);
    for (const [at, thing] of things.entries()) thing[property] = column[at] ?? null;
  }
  for (const field of plan.fields) {
    const values = valuesOf(field, { below, row, parents, found });
    for (const [at, thing] of things.entries()) {
      if (!field.types.has(thing.__typename)) continue;
      const value = values(at);
      if (field.nodes === null) thing[field.name] = value;
      else {
        const asks = thing[field.name] instanceof Map ? (thing[field.name] as Asks) : new Map();
        for (const node of field.nodes) asks.set(node, value);
        thing[field.name] = asks;
      }
    }
  }
  return things;
}

type Around = { below: Below; row: Row; parents: Parents; found: ReadonlyMap<Link, Found> };

function valuesOf({ made, given, error }: PlannedField, around: Around): (at: number) => unknown {
  if (error !== null) return () => error;
  const all = made.map((each) => valuesMade(each, given, around));
  return (at) => {
    for (const values of all) {
      const value = values(at);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
}

function valuesMade(made: Made, given: PlannedField['given'], around: Around): (at: number) => unknown {
  const { below, row, parents, found } = around;
  const column = (property: string): readonly unknown[] =>
    property in given ? Array(parents.count).fill(given[property] ?? null) : parents.column(property);
  switch (made.is) {
    case 'stored': {
      const values = column(made.property);
      return (at) => values[at];
    }
    case 'computed': {
      const needs = made.needs.map(column);
      return (at) => made.value(...(needs.map((each) => each[at] ?? null) as never[]));
    }
    case 'linked': {
      const needs = made.needs.map(column);
      const led = found.get(made.link) as Found;
      return (at) => made.value(led, parents.idOf(at), ...needs.map((each) => each[at] ?? null));
    }
    case 'nested': {
      const within = below.nested.get(made) ?? { links: new Map(), nested: new Map() };
      const objects =
        made.pick === undefined
          ? column(made.property)
          : column(made.property).map((each) => (each === null ? null : made.pick?.(each as never)));
      return withinEach(objects, parents.areStored, (values) =>
        assembleValues(made.plan, values, within, row),
      );
    }
  }
}

/** Assembles objects of all parents at once, and gives each parent its own: one, a list, or null. */
function withinEach(
  column: readonly unknown[],
  areStored: boolean,
  assembleAll: (values: readonly Value[]) => Thing[],
): (at: number) => unknown {
  const values: Value[] = [];
  /** The place of an object among all of them. */
  const place = (object: unknown) => {
    if (object === null || object === undefined) return -1;
    return values.push((areStored ? JSON.parse(String(object)) : object) as Value) - 1;
  };
  const places = column.map((each) => (Array.isArray(each) ? each.map(place) : place(each)));
  const things = assembleAll(values);
  const thing = (at: number) => things[at] ?? null;
  return (at) => {
    const own = places[at] ?? -1;
    return Array.isArray(own) ? own.map(thing) : thing(own);
  };
}

function columnIn({ at, columns }: Cells, property: string, row: Row): readonly unknown[] {
  const place = columns.get(property);
  if (place === undefined) throw new Error(`${property} was not read.`);
  return (row[at] as readonly (readonly unknown[])[])[place] as readonly unknown[];
}

function columnAt(row: Row, place: number | null): readonly unknown[] {
  if (place === null) throw new Error('This column was not read.');
  return row[place] as readonly unknown[];
}
