import type { z } from 'zod';
import { type Finding, findingAt } from './finding.ts';
import { type Place, type Placed, within } from './place.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * One file as its schema says; null where it does not fit, with what is wrong added to `findings`.
 * @param key the field that repeats the file's name
 */
export function parseOne<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  key: string,
  findings: Finding[],
): Placed<z.output<S>> | null {
  const place: Place = { source, path: [], record: stem(source.file) };
  for (const { line, message } of source.syntaxErrors) {
    findings.push({ ...findingAt(place, '', `is not YAML: ${message}`), line });
  }
  if (source.syntaxErrors.length > 0) return null;
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) {
    findings.push(...parsed.error.issues.map((issue) => findingOf(place, issue)));
    return null;
  }
  const named = (source.value as Record<string, unknown>)[key];
  if (named !== null && String(named) !== place.record) {
    const message = `is "${String(named)}" in the file ${place.record}.yaml. Give the file and the field one name`;
    findings.push(findingAt(place, key, message));
  }
  return { value: parsed.data, place };
}

export function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** Within a list the record is the entry, by its own id where it has one. */
function findingOf(place: Place, issue: z.core.$ZodIssue): Finding {
  const [list, index, ...rest] = issue.path;
  if (typeof list !== 'string' || typeof index !== 'number') {
    return findingAt(place, issue.path.join('.'), advice(issue));
  }
  const entry = within(place, list, index, idOf(place, list, index) ?? place.record);
  return findingAt(entry, rest.join('.'), advice(issue));
}

function idOf({ source }: Place, list: string, index: number): string | null {
  const entries = (source.value as Record<string, { id?: unknown }[] | undefined>)[list];
  const id = entries?.[index]?.id;
  return typeof id === 'string' ? id : null;
}

function advice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}. Correct the spelling or take it out`;
  }
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? 'is missing. Write it'
      : `is not ${nameOf(issue.expected)}. Put it right`;
  }
  return issue.message;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  object: 'a record with fields',
  int: 'a whole number',
};

function nameOf(type: string): string {
  return TYPE_NAMES[type] ?? type;
}
