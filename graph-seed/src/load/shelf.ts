/** What is stored under an id; `hash` is null where it was stored without one, or twice. */
export type Stored = { id: string; hash: string | null };
export type Page<S> = {
  items: S[];
  /** Behind which the next page begins; null after the last one. */
  end: string | null;
};

/** What the graph holds of one sort, in the order of ids, read a page at a time. */
export class Shelf<S extends Stored> {
  #items: S[] = [];
  #place = 0;
  #end: string | null = '';
  readonly #readPage: (after: string) => Promise<Page<S>>;

  constructor(readPage: (after: string) => Promise<Page<S>>) {
    this.#readPage = readPage;
  }

  /** The first of what is left; undefined where nothing is. */
  head(): S | undefined | Promise<S | undefined> {
    const item = this.#items[this.#place];
    return item === undefined && this.#end !== null ? this.#turnPage(this.#end) : item;
  }

  skip(): void {
    this.#place += 1;
  }

  async #turnPage(after: string): Promise<S | undefined> {
    const { items, end } = await this.#readPage(after);
    [this.#items, this.#place, this.#end] = [items, 0, end];
    return await this.head();
  }
}
