import { isDeepStrictEqual } from 'node:util';
import { asAnswered } from './peers/neo4j-graphql.ts';
import type { Question } from './questions.ts';

const ROOTS: Record<Question['name'], string> = {
  ...{ name: 'figure', dossier: 'figure', claims: 'figure' },
  ...{ network1: 'network', network2: 'network', ties: 'network', list: 'ties' },
};

/**
 * Compares an answer with the product's, field by field. Lists are compared without their order, which two statements may leave open
 * where dates are equal.
 * @throws where they differ
 */
export function compare(
  peer: string,
  { name }: Question,
  id: string,
  { theirs, ours }: { theirs: string; ours: string },
): void {
  const product = JSON.parse(ours).data[ROOTS[name]];
  const data = JSON.parse(theirs).data;
  const [found, expected] =
    peer === '@neo4j/graphql'
      ? ofTypes(asAnswered(name, id, data), product)
      : [peer === 'raw' ? data : data[ROOTS[name]], product];
  const [a, b] = [sorted(found), sorted(expected)];
  if (!isDeepStrictEqual(a, b))
    throw new Error(`${peer} answers “${name}” of ${id} otherwise:\n${difference(a, b)}`);
}

/** What knows no types of ends, and of a network the ties of one alone, is compared in what it knows. */
function ofTypes(found: unknown, product: { ties?: { id: string }[] }): [unknown, unknown] {
  const plain = JSON.parse(
    JSON.stringify(product, (key, value) => (key === '__typename' ? undefined : value)),
  );
  if (!Array.isArray(found)) return [found, plain];
  const ids = new Set(found.map(({ id }) => id));
  return [found, plain.ties.filter(({ id }: { id: string }) => ids.has(id))];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function difference(a: unknown, b: unknown): string {
  const [theirs, ours] = [text(a), text(b)];
  const at = [...theirs].findIndex((letter, place) => letter !== ours[place]);
  return `${theirs.slice(Math.max(0, at - 100), at + 100)}\n${ours.slice(Math.max(0, at - 100), at + 100)}`;
}
