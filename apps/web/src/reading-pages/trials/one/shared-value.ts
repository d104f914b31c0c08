/** The value that all of two or more rows have in a field; null where they differ, or where one has none. */
export function sharedValue<Field extends string>(
  rows: readonly Record<Field, string | null>[],
  field: Field,
): string | null {
  const first = rows[0]?.[field] ?? null;
  return rows.length > 1 && rows.every((row) => row[field] === first) ? first : null;
}
