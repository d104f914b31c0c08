export type Page<Node> = {
  items: readonly { node: Node; cursor: string }[];
  /** On all pages together. */
  total: number;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
};

/** A page of a list as a Relay connection. */
export function toConnection<Node>({ items, total, hasPreviousPage, hasNextPage }: Page<Node>) {
  const [startCursor, endCursor] = [items[0]?.cursor ?? null, items.at(-1)?.cursor ?? null];
  return {
    edges: [...items],
    nodes: items.map(({ node }) => node),
    totalCount: total,
    pageInfo: { hasPreviousPage, hasNextPage, startCursor, endCursor },
  };
}

/** Where the selection of its items stands in that of a connection. */
export const CONNECTION_PLACES = [['nodes'], ['edges', 'node']];
