import { z } from 'zod';

type Shape = z.ZodObject;
type KindShape = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/**
 * The fields of all these shapes as columns of a statement: `e.id AS id, e.name AS name …`. Columns, and not whole nodes
 * or maps: the driver decodes them in less than half the time, and what is absent is null.
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

/** A row with the columns of several kinds, as the shape of the kind it says it is of. */
export function rowOfKind<S extends KindShape>(shapes: readonly S[]): z.ZodType<z.output<S>> {
  const byKind = new Map(shapes.map((shape) => [shape.shape.kind.value, shape]));
  return z.record(z.string(), z.unknown()).transform((row) => {
    const shape = byKind.get(String(row.kind));
    if (shape === undefined) throw new Error(`A row of no known kind: ${row.kind}`);
    return shape.parse(pick(row, Object.keys(shape.shape))) as z.output<S>;
  });
}

/** The fields of `shape` out of a row that may have more. */
export function rowOf<S extends Shape>(shape: S): z.ZodType<z.output<S>> {
  return z
    .record(z.string(), z.unknown())
    .transform((row) => shape.parse(pick(row, Object.keys(shape.shape))) as z.output<S>);
}

function pick(row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
