import type { z } from 'zod';
import { stem } from './file-names.ts';
import { type Finding, findingAt } from './finding.ts';
import { type Place, type Placed, within } from './place.ts';
import { textFault } from './text-fault.ts';
import type { ParsedYaml } from './yaml-source.ts';

/**
 * Parses one file by its schema; null where it does not fit, with the errors added to `findings`.
 * @param key the field that repeats the file's name; null where none does
 */
export function parseOne<S extends z.ZodType>(
  { source, value, syntaxErrors }: ParsedYaml,
  schema: S,
  key: string | null,
  findings: Finding[],
): Placed<z.output<S>> | null {
  const place: Place = { source, path: [], record: stem(source.file) };
  for (const { line, message } of syntaxErrors) {
    findings.push({ ...findingAt(place, '', message), line });
  }
  if (syntaxErrors.length > 0) return null;
  for (const { path, text } of textsIn(value, [])) {
    const fault = textFault(text);
    if (fault === null) continue;
    const { at, field } = locate(place, value, path);
    findings.push(findingAt(at, field, fault));
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    findings.push(...parsed.error.issues.flatMap((issue) => findingsOf(place, value, issue)));
    return null;
  }
  const named = key === null ? null : (value as Record<string, unknown>)[key];
  if (key !== null && named !== null && String(named) !== place.record) {
    const message = `is "${String(named)}" in the file ${place.record}.yaml. Give the file and the field one name`;
    findings.push(findingAt(place, key, message));
  }
  return { value: parsed.data, place };
}

/** Every text in a value with the keys that lead to it; keys are texts too. */
function* textsIn(value: unknown, path: PropertyKey[]): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield { path: at, text: key };
    yield* textsIn(inner, at);
  }
}

/** In a list, the finding names the entry by its own id where it has one. */
function locate(place: Place, value: unknown, path: PropertyKey[]): { at: Place; field: string } {
  const [list, index, ...rest] = path;
  const id = valueAt(value, [...path.slice(0, 2), 'id']);
  const isEntry = typeof list === 'string' && typeof index === 'number' && typeof id === 'string';
  return isEntry
    ? { at: within(place, list, index, id), field: rest.join('.') }
    : { at: place, field: path.join('.') };
}

function findingsOf(place: Place, value: unknown, issue: z.core.$ZodIssue): Finding[] {
  const { at, field } = locate(place, value, issue.path);
  if (issue.code !== 'unrecognized_keys') {
    return [findingAt(at, field, advice(issue, valueAt(value, issue.path)))];
  }
  return issue.keys.map((key) => {
    const named = field === '' ? key : `${field}.${key}`;
    return findingAt(at, named, 'is no field of it. Correct the spelling or take it out');
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function advice(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== 'invalid_type') return issue.message;
  if (found === undefined) return 'is missing. Write it';
  if (found === null) return 'is empty. Write something, or leave the line out';
  const isWord = found !== null && typeof found !== 'object';
  const mend = isWord ? MENDS[issue.expected] : undefined;
  return `is not ${TYPE_NAMES[issue.expected] ?? issue.expected}. ${mend ?? 'Put it right'}`;
}

const MENDS: Record<string, string> = {
  string: 'Put it in quotes',
  array: 'Put it in brackets, or in a line of its own after a hyphen',
  object: 'Write each field in a line, as "name: value"',
};

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  object: 'a record with fields',
  int: 'a whole number',
};
