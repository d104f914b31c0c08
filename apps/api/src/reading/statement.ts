/**
 * One statement while it is written: calls, one after the other, and the columns that it returns in one row. The last column is the version
 * of the record when all others had been read, null while a load is under way.
 */
export class Statement {
  readonly #given: Record<string, unknown> = {};
  readonly #calls: string[] = [];
  readonly #columns: string[] = [];
  readonly #shared = new Map<object, unknown>();
  #names = 0;

  /** A name that no other has. */
  name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** Hands a value over. The text is the same whatever it is, so that the database plans it once. */
  parameter(value: unknown): string {
    const name = this.name('p');
    this.#given[name] = value;
    return `$given.${name}`;
  }

  /**
   * All values in one map: Neo4j plans a text anew where a parameter that is a list or a text has another order of magnitude (none, one, up to
   * ten, up to a hundred), but does not look into a map.
   */
  get parameters(): { given: Readonly<Record<string, unknown>> } {
    return { given: this.#given };
  }

  /** @param imports names of lists that `body` reads @param body ends with `RETURN` of one row */
  call(imports: readonly string[], body: string): void {
    this.#calls.push(`CALL (${imports.join(', ')}) {\n${body}\n}`);
  }

  /** @returns the place of its value in the row */
  column(expression: string): number {
    this.#columns.push(expression);
    return this.#columns.length - 1;
  }

  /** What several parts of the statement share is written by the first that needs it. */
  once<Written>(key: object, write: () => Written): Written {
    const written = (this.#shared.get(key) as Written | undefined) ?? write();
    this.#shared.set(key, written);
    return written;
  }

  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  get text(): string {
    const columns = this.#columns.map((expression, place) => `${expression} AS c${place}`);
    return `${this.#calls.join('\n')}
OPTIONAL MATCH (record:KtoKogo {id: 'record'})
RETURN ${[...columns, 'record.version AS version'].join(',\n  ')}`;
  }
}
