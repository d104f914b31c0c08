/** How a value is sent: a text or a number, the place of a word in a list, or the places of several. */
export type Cell = string | number | null | readonly number[];
export type Rows = readonly (readonly Cell[])[];

export type Packing = { pack(value: unknown): Cell; unpack(cell: Cell): unknown };

/** The columns in the order of the cells. The type demands one for every field of a row. */
export type Columns<Row> = Record<keyof Row & string, Packing>;

export const asItIs: Packing = { pack: (value) => value as Cell, unpack: (cell) => cell };

/** Sent as its place among `all`. Null is sent as -1, which is no place, and so becomes null again. */
export function oneOf<Item>(all: readonly Item[], keyOf: (item: Item) => unknown = (item) => item): Packing {
  const places = new Map(all.map((item, place) => [keyOf(item), place]));
  return {
    pack: (value) => (value === null ? -1 : (places.get(keyOf(value as Item)) ?? -1)),
    unpack: (cell) => all[Number(cell)] ?? null,
  };
}

/** Several, each as its place among `all`. */
export function someOf<Item>(all: readonly Item[], keyOf?: (item: Item) => unknown): Packing {
  const { pack, unpack } = oneOf(all, keyOf);
  return {
    pack: (values) => (values as readonly Item[]).map((value) => Number(pack(value))),
    unpack: (cell) => (cell as readonly number[]).map(unpack),
  };
}

export function packRows<Row extends object>(rows: readonly Row[], columns: Columns<Row>): Rows {
  const packings = packingsOf(columns);
  return rows.map((row) => packings.map(([field, { pack }]) => pack(row[field])));
}

/** Unpacks rows that were packed with the same columns. */
export function unpackRows<Row extends object>(rows: Rows, columns: Columns<Row>): Row[] {
  const packings = packingsOf(columns);
  return rows.map(
    (cells) =>
      Object.fromEntries(
        packings.map(([field, { unpack }], column) => [field, unpack(cells[column] ?? null)]),
      ) as Row,
  );
}

function packingsOf<Row>(columns: Columns<Row>): [field: keyof Row & string, packing: Packing][] {
  return Object.entries(columns) as [keyof Row & string, Packing][];
}
