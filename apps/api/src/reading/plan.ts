import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { FIELDS } from '../fields.ts';
import type { Answer, Either, Field, Link, Linked, Nested, Simple } from './field.ts';
import { stored } from './fields.ts';
import { numberOf } from './number-of.ts';
import { included, possibleTypes, type Selecting, selectionsAt, typesNamed } from './selecting.ts';

/** What an operation selects of some things or values: what is to be read of them, and what is made of it. */
export type Plan = {
  /** The types of the schema that they may have. */
  types: readonly string[];
  /** What is read of each of them. */
  properties: ReadonlySet<string>;
  fields: readonly PlannedField[];
  links: ReadonlyMap<Link, Plan>;
  /** Whether the document alone decided it: no argument, no variable. */
  isFixed: boolean;
};

export type PlannedField = {
  name: string;
  /** The types of the parent for which it is this. */
  types: ReadonlySet<string>;
  /** Of a field with arguments, where the operation asks for it. */
  nodes: readonly FieldNode[] | null;
  /** Several where the first that gives anything is meant; none where the arguments are wrong. */
  made: readonly Made[];
  given: Readonly<Record<string, unknown>>;
  error: unknown;
};
export type Made = Exclude<Simple, { is: 'either' | 'nested' }> | (Nested & { plan: Plan });

export type PlanOptions = Selecting & {
  /** Whether it skips or includes anything. */
  isConditional: boolean;
  context: Context;
};

/** A selection, for parents of these types. */
export type Selection = { set: SelectionSetNode; types: readonly string[] };

type Group = Answerable & {
  definition: GraphQLField<unknown, unknown>;
  field: Field;
  nodes: FieldNode[];
  types: Set<string>;
};
type Answered = { answer: Answer; error: null } | { answer: null; error: Error };

/** Plans what is read for these selections of the same parents. What the document alone decides is planned once for each document. */
export async function planOf(selections: readonly Selection[], options: PlanOptions): Promise<Plan> {
  const [first] = selections;
  if (first === undefined || options.isConditional) return planAnew(selections, options);
  const key = selections.map(({ set, types }) => `${numberOf(set)} ${types}`).join();
  const known = fixed.get(first.set)?.get(key);
  if (known !== undefined) return known;
  const plan = await planAnew(selections, options);
  if (plan.isFixed) {
    const ofFirst = fixed.get(first.set) ?? new Map<string, Plan>();
    fixed.set(first.set, ofFirst.set(key, plan));
  }
  return plan;
}

/** For as long as a document is kept. */
const fixed = new WeakMap<SelectionSetNode, Map<string, Plan>>();

async function planAnew(selections: readonly Selection[], options: PlanOptions): Promise<Plan> {
  const groups = groupsIn(selections, options);
  // All at once: what several of them read is then read together.
  const answers = await Promise.all(groups.map((group) => answerOf(group, options)));
  const types = [...new Set(selections.flatMap((each) => each.types))];
  return planFields(
    types,
    groups.map((group, at) => ({ ...group, ...(answers[at] as Answered) })),
    options,
  );
}

/** Plans one field of a value of no type of the schema, which leads to this. */
export function planAnswer(
  name: string,
  answer: Answer,
  { nodes, type }: { nodes: readonly FieldNode[]; type: GraphQLOutputType },
  options: PlanOptions,
): Promise<Plan> {
  const field = {
    name,
    types: new Set(['']),
    nodes,
    isAsked: false,
    gives: getNamedType(type),
    answer,
    error: null,
  };
  return planFields([''], [field], options);
}

type Answerable = {
  name: string;
  types: ReadonlySet<string>;
  nodes: readonly FieldNode[];
  isAsked: boolean;
  gives: GraphQLNamedType;
};

async function planFields(
  types: readonly string[],
  answered: readonly (Answerable & Answered)[],
  options: PlanOptions,
): Promise<Plan> {
  const { schema } = options;
  const properties = new Set<string>();
  const linked = new Map<Link, Selection[]>();
  const finds = new Map<Link, Set<string>>();
  const fields: PlannedField[] = [];

  for (const { name, types, nodes, isAsked, gives, answer, error } of answered) {
    const made: Made[] = [];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const several = answer === null ? [] : answer.field.is === 'either' ? answer.field.of : [answer.field];
    for (const each of several) made.push(await makeOf(each, sets, gives));
    fields.push({ name, types, nodes: isAsked ? nodes : null, made, given: answer?.given ?? {}, error });
  }

  const links = new Map<Link, Plan>();
  for (const [link, each] of linked) {
    const plan = await planOf(each, options);
    links.set(link, { ...plan, properties: new Set([...plan.properties, ...(finds.get(link) ?? [])]) });
  }
  const isFixed = !answered.some(({ isAsked }) => isAsked) && below().every((plan) => plan.isFixed);
  return { types, properties, fields, links, isFixed };

  function below(): Plan[] {
    const nested = fields.flatMap(({ made }) =>
      made.flatMap((each) => (each.is === 'nested' ? each.plan : [])),
    );
    return [...links.values(), ...nested];
  }

  async function makeOf(
    field: Exclude<Simple, Either>,
    sets: SelectionSetNode[],
    type: GraphQLNamedType,
  ): Promise<Made> {
    switch (field.is) {
      case 'stored':
        properties.add(field.property);
        return field;
      case 'nested': {
        properties.add(field.property);
        const within = new Set(field.types.flatMap((each) => typesNamed(each, schema)));
        const types = possibleTypes(type, schema).filter((each) => within.has(each));
        return {
          ...field,
          plan: await planOf(
            sets.map((set) => ({ set, types })),
            options,
          ),
        };
      }
      case 'computed':
        for (const need of field.needs) properties.add(need);
        return field;
      case 'linked':
        addLink(field, sets, type);
        return field;
    }
  }

  function addLink(
    { link, needs, finds: looksAt, at }: Linked,
    sets: SelectionSetNode[],
    type: GraphQLNamedType,
  ) {
    for (const need of needs) properties.add(need);
    const given = new Set(Object.values(link.things.types));
    const below = at.flatMap((path) => sets.flatMap((set) => selectionsAt(set, path, type, options)));
    const selections = below.map(({ set, type: found }) => ({
      set,
      types: possibleTypes(found, schema).filter((each) => given.has(each)),
    }));
    linked.set(link, [...(linked.get(link) ?? []), ...selections]);
    finds.set(link, new Set([...(finds.get(link) ?? []), ...looksAt]));
  }
}

/** What is wrong with its arguments is an error of this field alone. */
async function answerOf(
  { field, definition, nodes }: Group,
  { variables, context }: PlanOptions,
): Promise<Answered> {
  if (field.is !== 'asked') return { answer: { field }, error: null };
  try {
    const args = getArgumentValues(definition, nodes[0] as FieldNode, variables);
    return { answer: await field.answer(args as never, context), error: null };
  } catch (error) {
    if (error instanceof Error) return { answer: null, error };
    throw error;
  }
}

/**
 * The fields selected, each once with all the types for which it is the same. A field with arguments is told by the name of its answer,
 * under which types of which none is the other may be asked with arguments of their own.
 */
function groupsIn(selections: readonly Selection[], options: PlanOptions): Group[] {
  const groups = new Map<Field, Map<string, Group[]>>();
  for (const { set, types } of selections) visit(set, types);
  return [...groups.values()].flatMap((byName) => [...byName.values()].flat());

  function visit(set: SelectionSetNode, types: readonly string[]): void {
    for (const selection of included(set, options)) {
      if (selection.kind === Kind.FIELD) {
        for (const type of types) add(type, selection);
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? options.fragments[selection.name.value] : selection;
        if (fragment === undefined) continue;
        const condition = fragment.typeCondition?.name.value;
        const allowed = condition === undefined ? null : new Set(typesNamed(condition, options.schema));
        visit(
          fragment.selectionSet,
          types.filter((each) => allowed === null || allowed.has(each)),
        );
      }
    }
  }

  function add(type: string, node: FieldNode): void {
    const name = node.name.value;
    if (name === '__typename') return;
    const definition = (options.schema.getType(type) as GraphQLObjectType).getFields()[name];
    // The executor says that there is no such field.
    if (definition === undefined) return;
    const field = FIELDS[type]?.[name] ?? property(name);
    const key = field.is === 'asked' ? (node.alias?.value ?? name) : name;
    const byName = groups.get(field) ?? new Map<string, Group[]>();
    groups.set(field, byName);
    const named = byName.get(key) ?? [];
    byName.set(key, named);
    const isAsked = field.is === 'asked';
    const group = named.find(({ types, nodes }) => !isAsked || types.has(type) || nodes.includes(node));
    if (group === undefined) {
      const gives = getNamedType(definition.type);
      named.push({ ...{ name, definition, field, isAsked, gives }, nodes: [node], types: new Set([type]) });
      return;
    }
    group.types.add(type);
    if (!group.nodes.includes(node)) group.nodes.push(node);
  }
}

const plain = new Map<string, Field>();
function property(name: string): Field {
  const field = plain.get(name) ?? stored(name);
  plain.set(name, field);
  return field;
}
