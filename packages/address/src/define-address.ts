import type { Codec } from './codecs.ts';
import { knownName, splitParameters, unknownName } from './parameter-names.ts';
import { shorten } from './shorten.ts';

/** A query as Next passes it to a page, as the browser has it, or as a form sends it. */
export type Query = PageQuery | URLSearchParams | FormData;
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** One parameter of an address. A parameter whose value is `opening` is left out of the address. */
export type Param<Value> = {
  name: string;
  codec: Codec<Value>;
  opening: Value;
  read(texts: readonly string[], report: Report): Value;
  /** @returns null where the parameter is left out */
  write(value: Value): string | null;
};

/** Parameters by the names of their values on the page; nested as the value is. */
export type Params = { readonly [key: string]: Param<unknown> | Params };

/** The type of the values of `P`. */
export type Said<P> = { [Key in keyof P]: P[Key] extends Param<infer Value> ? Value : Said<P[Key]> };

/** Receives a problem of an address, as a sentence. */
export type Report = (problem: string) => void;

export type Address<Value = unknown, Path extends string = string> = {
  path: Path;
  params: Params;
  /** The value of an address without parameters. */
  opening: Value;
  /**
   * Never throws. Parameters that cannot be understood count as missing, and are reported in `problems`, and so are those that the
   * page does not know, but for what other sites add to links.
   */
  read(query: Query): { value: Value; problems: readonly string[] };
  /** `?…`, or an empty text for the opening. */
  write(value: Value): string;
  /** A link. Values that `change` does not contain are those of the opening. */
  href(
    ...to: Path extends `${string}[id]${string}`
      ? [id: string, change?: Partial<Value>]
      : [change?: Partial<Value>]
  ): string;
  /** Whether `query` is what `write` gives for `value`: what a form sends often is not. */
  isCanonical(query: Query, value: Value): boolean;
};

export type ValueOf<A> = A extends Address<infer Value, string> ? Value : never;

/** @param opening the value where the parameter is missing */
export function param<Value>(name: string, codec: Codec<Value>, opening: Value): Param<Value> {
  const asOpening = codec.write(opening);
  return {
    name,
    codec,
    opening,
    read(texts, report) {
      const isRead = (text: string) => codec.read(text) !== undefined;
      // A form sends empty fields too, and one field for each choice of a list.
      const given = texts.map((text) => text.trim()).filter((text) => text !== '');
      if (texts.length === 0 || (given.length === 0 && !codec.isList)) return opening;
      if (!codec.isList && new Set(given).size > 1) {
        report(`“${name}” is given more than once: the last one counts.`);
      }
      const items = codec.isList ? given.join(',').split(',') : given.slice(-1);
      const [read, unread] = [items.filter(isRead), items.filter((item) => !isRead(item))];
      const value = unread.length > 0 && read.length === 0 ? undefined : codec.read(read.join(','));
      const wrong = unread.length > 0 ? unread : value === undefined ? items : [];
      if (wrong.length > 0) {
        report(`“${name}=${shorten(wrong.join(','))}” was not understood: ${codec.expected}.`);
      }
      return value === undefined ? opening : value;
    },
    write(value) {
      const text = codec.write(value);
      return text === asOpening ? null : text;
    },
  };
}

type Definition<Path extends string, P extends Params, Value> = {
  /** Next's route: `/offices/[id]`. */
  path: Path;
  params: P;
  /** Converts where the page's value is not simply an object of the parameters. */
  form?: { of(said: Said<P>, report: Report): Value; from(value: Value): Said<P> };
};

/** Defines how the address of a page is read and how links to it are written. */
export function defineAddress<Path extends string, const P extends Params, Value = Said<P>>({
  path,
  params,
  form = { of: (said) => said as Value, from: (value) => value as Said<P> },
}: Definition<Path, P, Value>): Address<Value, Path> {
  const names = everyParam(params).map(({ name }) => name);
  const read = (query: Query) => {
    const problems: string[] = [];
    const report: Report = (problem) => problems.push(problem);
    const { known, unknown } = readNames(query, names);
    const value = form.of(readParams(params, known, report) as Said<P>, report);
    for (const name of unknown) {
      const problem = unknownName(name, names);
      if (problem !== null) report(problem);
    }
    return { value, problems };
  };
  const pairs = (value: Value) => writeParams(params, form.from(value));
  const write = (value: Value) => {
    const said = pairs(value).map(([name, text]) => `${name}=${escapeText(text)}`);
    return said.length === 0 ? '' : `?${said.join('&')}`;
  };
  const opening = read({}).value;
  return {
    path,
    params,
    opening,
    read,
    write,
    href(...to) {
      const [id, change] = typeof to[0] === 'string' ? [to[0], to[1]] : ['', to[0]];
      return `${path.replace('[id]', () => encodeURIComponent(id))}${write({ ...opening, ...change })}`;
    },
    isCanonical(query, value) {
      const texts = textsOf(query);
      const meant = pairs(value);
      return texts.size === meant.length && meant.every(([name, text]) => isOnly(texts.get(name), text));
    },
  };
}

function readParams(params: Params, texts: ReadonlyMap<string, string[]>, report: Report): object {
  return Object.fromEntries(
    Object.entries(params).map(([key, each]) => [
      key,
      isParam(each) ? each.read(texts.get(each.name) ?? [], report) : readParams(each, texts, report),
    ]),
  );
}

function writeParams(params: Params, value: unknown): [name: string, text: string][] {
  const values = value as Readonly<Record<string, unknown>>;
  return Object.entries(params).flatMap(([key, each]): [string, string][] => {
    if (!isParam(each)) return writeParams(each, values[key]);
    const text = each.write(values[key]);
    return text === null ? [] : [[each.name, text]];
  });
}

/** The parameters of an address, in one row. */
export function everyParam(params: Params): Param<unknown>[] {
  return Object.values(params).flatMap((each) => (isParam(each) ? [each] : everyParam(each)));
}

function isParam(each: Param<unknown> | Params): each is Param<unknown> {
  return typeof each.read === 'function';
}

function textsOf(query: Query): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of Symbol.iterator in query ? query : Object.entries(query)) {
    const more = [value].flat().filter((text) => typeof text === 'string');
    if (more.length > 0) texts.set(name, [...(texts.get(name) ?? []), ...more]);
  }
  return texts;
}

/** The texts of the parameters that a page knows, and the names of the others. */
export function readNames(query: Query, names: readonly string[]) {
  const known = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const [given, texts] of textsOf(query)) {
    const name = knownName(given, names);
    if (name === undefined) unknown.push(given);
    else {
      for (const [each, text] of texts.flatMap((all) => splitParameters(name, all, names))) {
        known.set(each, [...(known.get(each) ?? []), text]);
      }
    }
  }
  return { known, unknown };
}

function isOnly(texts: readonly string[] | undefined, text: string): boolean {
  return texts?.length === 1 && texts[0] === text;
}

/** Leaves commas and colons unescaped, which have no meaning in a query: links stay readable. */
function escapeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
