import { z } from 'zod';

type Shape = z.ZodObject;
type KindShape = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/**
 * The fields of all these shapes as columns of a statement: `e.id AS id, e.name AS name …`. The driver decodes columns in less
 * than half the time of nodes or maps, and a missing property is null.
 * @param stored names of properties that differ from their field's
 */
export function columnsOf(
  variable: string,
  shapes: readonly Shape[],
  stored: Record<string, string> = {},
): string {
  const fields = [...new Set(shapes.flatMap((shape) => Object.keys(shape.shape)))];
  return fields.map((field) => `${variable}.${stored[field] ?? field} AS \`${field}\``).join(', ');
}

/** Parses a row by the shape that its `kind` names. */
export function rowOfKind<S extends KindShape>(shapes: readonly S[]): z.ZodType<z.output<S>> {
  const byKind = new Map(shapes.map((shape) => [shape.shape.kind.value, shape]));
  return z.record(z.string(), z.unknown()).transform((row) => {
    const shape = byKind.get(String(row.kind));
    if (shape === undefined) throw new Error(`A row of no known kind: ${row.kind}`);
    return shape.parse(pick(row, Object.keys(shape.shape))) as z.output<S>;
  });
}

/** Parses the fields of `shape` in a row that may have more columns. */
export function rowOf<S extends Shape>(shape: S): z.ZodType<z.output<S>> {
  return z
    .record(z.string(), z.unknown())
    .transform((row) => shape.parse(pick(row, Object.keys(shape.shape))) as z.output<S>);
}

function pick(row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
