import type { TieKind } from '@kto-kogo/domain';
import type { Context } from '../context.ts';
import type { Found } from './found.ts';
import type { Statement } from './statement.ts';
import type { Things } from './things.ts';
import type { Value } from './value.ts';

/**
 * How the value of a field of the schema comes from the graph. A field of which nothing is said is the property of its name. A parent
 * is a node, a relationship, an object within a property, or a value that was computed: all are read alike, by their properties.
 */
export type Field = Simple | Asked;
export type Simple = Stored | Computed | Nested | Linked | Either;

/** A property; null where it is absent. */
export type Stored = { is: 'stored'; property: string };

/** Made of properties. */
export type Computed = { is: 'computed'; needs: readonly string[]; value: (...needs: never[]) => unknown };

/** Objects within the parent, one or a list. In the database they are JSON texts. */
export type Nested = {
  is: 'nested';
  /** Types of the schema, each an object or what several have in common. */
  types: readonly string[];
  property: string;
  /** By a property of theirs with ids, the list of the parent that holds them all: Cypher cannot look into a text. */
  ids: Readonly<Record<string, string>>;
  /** Makes them of the property, where they do not stand there as they are. */
  pick?: (value: never) => unknown;
  /** What takes long to be made of the property, before `pick` is asked for it. Only below values that are known before anything is read. */
  choose?: (value: never) => Promise<void>;
};

/** Other things of the record, to which a link leads. */
export type Linked = {
  is: 'linked';
  link: Link;
  /** Properties of the parent, given to `value`. Of a link by ids the first holds them. */
  needs: readonly string[];
  /** Properties of what is found that `value` looks at. */
  finds: readonly string[];
  value: (found: Found, parent: string, ...needs: unknown[]) => unknown;
  /** Where what is found stands in the value: of a connection at `nodes` and at `edges.node`. */
  at: readonly (readonly string[])[];
};

/** The first of several that gives anything. */
export type Either = { is: 'either'; of: readonly Exclude<Simple, Either>[] };

/** Depends on its arguments. */
export type Asked = {
  is: 'asked';
  /** @throws ApiError where the arguments are wrong */
  answer: (args: never, context: Context) => Answer | Promise<Answer>;
};

/** What the arguments lead to; `given` stands in for properties of the parent. */
export type Answer = { field: Simple; given?: Readonly<Record<string, unknown>> };

/** A way from parents to things. Fields that share one share what is read. */
export type Link = {
  things: Things;
  /** Of a way by ids, the properties of a parent that hold them. */
  ids?: { properties: readonly string[]; areLists: boolean; mayBeFormer: boolean };
  /** Of ids for which no seek is needed: an expression of the parent `n` for a list of what they lead to. */
  through?: string;
  /** Of a way along ties: of which kind, and whether they leave the parent or reach it. */
  lead?: { kind: TieKind; direction: 'leaving' | 'reaching' };
  /**
   * Of any other way, what adds to the statement what leads from parents to a list of things.
   * @param parents the name of a list
   * @param values the parents, where they are values that are known already
   * @param ids those by which the parents were asked for, former ones among them, where these are known already
   */
  follow?: (
    statement: Statement,
    parents: string,
    values: readonly Value[] | null,
    ids: readonly string[] | null,
  ) => Followed;
};

/** Names of lists. */
export type Followed = {
  things: string;
  /** Of each thing, the id of the parent it belongs to; left out where that is told by ids, or there is one parent. */
  parents?: string;
  /** More that is known of each parent: names of lists as long as `of`, which holds the parents' ids. */
  facts?: { of: string; lists: Readonly<Record<string, string>> };
};
