import type { TieColumns } from '@kto-kogo/network';

/** @param after the id after which the page begins; '' for the first */
export type ReadPage = (after: string) => Promise<TieColumns>;

/** The ties of one kind in the order of their ids, a page at a time. The next page is asked for while one is read. */
export class Shelf {
  page: TieColumns | undefined;
  row = 0;
  readonly #readPage: ReadPage;
  readonly #limit: number;
  #next: Promise<TieColumns> | null | undefined;

  /** @param limit how many ties a page has; one that has fewer is the last */
  constructor(readPage: ReadPage, limit: number) {
    this.#readPage = readPage;
    this.#limit = limit;
  }

  /** The id of the first tie that is left; undefined where the page is read to its end. */
  get head(): string | undefined {
    return this.page?.id[this.row];
  }

  /** Turns the page where it is read to its end. There is no head where there is no further tie. */
  async turn(): Promise<void> {
    if (this.head !== undefined || this.#next === null) return;
    this.page = await (this.#next ?? this.#readPage(''));
    this.row = 0;
    const last = this.page.id.at(-1);
    this.#next = last === undefined || this.page.id.length < this.#limit ? null : this.#readPage(last);
    // Whoever turns the page is told.
    this.#next?.catch(() => {});
  }

  get isAtItsEnd(): boolean {
    return this.#next === null && this.head === undefined;
  }
}
