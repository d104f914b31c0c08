import type { Context } from '../context.ts';
import type { Asked, Computed, Either, Field, Link, Linked, Nested, Stored } from './field.ts';
import type { Found, Thing } from './found.ts';
import type { Things } from './things.ts';

/** The fields of one type of the schema that are not just properties. */
export type FieldsOfType = Readonly<Record<string, Field>>;

export function stored(property: string): Stored {
  return { is: 'stored', property };
}

export function computed<Needs extends readonly unknown[]>(
  needs: { [At in keyof Needs]: string },
  value: (...needs: Needs) => unknown,
): Computed {
  return { is: 'computed', needs, value };
}

export function nested<Value = never>(
  types: string | readonly string[],
  property: string,
  ids: Nested['ids'] = {},
  pick?: (value: Value) => unknown,
): Nested {
  return { is: 'nested', types: [types].flat(), property, ids, ...(pick && { pick }) };
}

export function either(...of: Either['of']): Either {
  return { is: 'either', of };
}

export function asked<Args>(answer: (args: Args, context: Context) => ReturnType<Asked['answer']>): Asked {
  return { is: 'asked', answer };
}

/** A link by ids, each in a property of its own. */
export function byIds(things: Things, ...properties: string[]): Link {
  return { things, ids: { properties, areLists: false, mayBeFormer: false } };
}

/** A link by ids in a list. @param mayBeFormer whether people wrote them, so that they may have changed since */
export function byList(things: Things, property: string, { mayBeFormer = false } = {}): Link {
  return { things, ids: { properties: [property], areLists: true, mayBeFormer } };
}

/**
 * A link by a pattern.
 * @param pattern Cypher that matches things `m` of a parent `n`, in the order in which they are to be found
 */
export function match(things: Things, pattern: string): Link {
  return {
    things,
    follow(statement, parents) {
      const [found, of] = [statement.name('s'), statement.name('k')];
      statement.call(
        [parents],
        `UNWIND ${parents} AS n\n${pattern}\nRETURN collect(m) AS ${found}, collect(n.id) AS ${of}`,
      );
      return { things: found, parents: of };
    },
  };
}

/** All things of the record that a pattern matches as `m`, whatever the parent. */
export function all(things: Things, pattern: string): Link {
  return {
    things,
    follow(statement) {
      const found = statement.name('s');
      statement.call([], `${pattern}\nRETURN collect(m) AS ${found}`);
      return { things: found };
    },
  };
}

/** A link by ids that people gave: one that was changed leads to what bears the new one. */
export function byGiven(things: Things): Link {
  return { things, ids: { properties: ['ids'], areLists: true, mayBeFormer: true } };
}

/** The thing whose id stands in a property. @throws where the record does not hold it */
export function one(link: Link, property: string): Linked {
  return linked(link, [property], (found, _parent, id: string | null) =>
    id === null ? null : found.get(id),
  );
}

/** The thing whose id stands in a property; null where there is none. */
export function oneIfAny(link: Link, property: string): Linked {
  return linked(link, [property], (found, _parent, id: string | null) =>
    id === null ? null : found.find(id),
  );
}

/** The things whose ids stand in a list, in its order. @throws where the record lacks one */
export function many(link: Link, property: string): Linked {
  return linked(link, [property], (found, _parent, ids: readonly string[]) => ids.map((id) => found.get(id)));
}

/** Those of them that there are. */
export function manyIfAny(link: Link, property: string): Linked {
  return linked(link, [property], (found, _parent, ids: readonly string[]) => found.findMany(ids));
}

export type Order<Compared> = {
  by: readonly (keyof Compared & string)[];
  compare: (a: Compared, b: Compared) => number;
};

/** All that a link leads to from the parent, in order. */
export function list<Compared>(link: Link, { by, compare }: Order<Compared>): Linked {
  return linked(link, [], (found, parent) => sorted(found.of(parent), compare), { finds: by });
}

/** All things that a link leads to, in order. */
export function whole<Compared>(link: Link, { by, compare }: Order<Compared>): Linked {
  return linked(link, [], (found) => sorted(found.all, compare), { finds: by });
}

function sorted<Compared>(things: readonly Thing[], compare: Order<Compared>['compare']): Thing[] {
  return (things as (Thing & Compared)[]).slice().sort(compare);
}

export function linked<Needs extends readonly unknown[]>(
  link: Link,
  needs: { [At in keyof Needs]: string },
  value: (found: Found, parent: string, ...needs: Needs) => unknown,
  { finds = [], at = [[]] }: { finds?: readonly string[]; at?: Linked['at'] } = {},
): Linked {
  return {
    is: 'linked',
    link,
    needs,
    finds,
    value: value as (...given: never[]) => unknown as Linked['value'],
    at,
  };
}
