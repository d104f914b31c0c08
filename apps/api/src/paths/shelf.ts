import type { Id } from '@kto-kogo/domain';
import type { Packed } from '@kto-kogo/network';

/** Ids, and what is packed beside each. */
export type Page = { ids: readonly Id[]; packed: readonly Packed[] };

/** @param after the id after which the page begins; '' for the first */
export type ReadPage = (after: string) => Promise<Page>;

/** Ties of one kind, or nodes, in the order of their ids, a page at a time. The next page is asked for while one is read. */
export class Shelf {
  page: Page | undefined;
  row = 0;
  readonly #readPage: ReadPage;
  readonly #limit: number;
  #next: Promise<Page> | null | undefined;

  /** @param limit how many a page has; one that has fewer is the last */
  constructor(readPage: ReadPage, limit: number) {
    this.#readPage = readPage;
    this.#limit = limit;
  }

  /** The id of the first that is left; undefined where the page is read to its end. */
  get head(): string | undefined {
    return this.page?.ids[this.row];
  }

  /** What is packed beside that. */
  get packed(): Packed {
    return this.page?.packed[this.row] ?? '';
  }

  /** Turns the page where it is read to its end. There is no head where there is nothing further. */
  async turn(): Promise<void> {
    if (this.head !== undefined || this.#next === null) return;
    this.page = await (this.#next ?? this.#readPage(''));
    this.row = 0;
    const last = this.page.ids.at(-1);
    this.#next = last === undefined || this.page.ids.length < this.#limit ? null : this.#readPage(last);
    // Whoever turns the page is told.
    this.#next?.catch(() => {});
  }

  get isAtItsEnd(): boolean {
    return this.#next === null && this.head === undefined;
  }
}
