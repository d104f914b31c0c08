type Page<Node> = {
  totalCount: number;
  nodes: readonly Node[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
};

/**
 * All nodes of a connection, page by page.
 * @param ask gives the page after this cursor
 * @throws Error where fewer arrive than the connection counts, so that no list is short without a word
 */
export async function readPages<Node>(ask: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Node> = await ask(after);
    nodes.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage && after !== null) continue;
    if (nodes.length !== page.totalCount) {
      throw new Error(`The list has ${page.totalCount} items, but ${nodes.length} arrived.`);
    }
    return nodes;
  }
}
