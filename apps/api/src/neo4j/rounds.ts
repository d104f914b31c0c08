/**
 * Sends the reads of a request in rounds: what is requested while statements are under way waits until the last of them has
 * responded. So each level of a query is one round, whichever of its lists arrives first, and the number of round trips depends
 * on the shape of the query alone.
 */
export class Rounds {
  #underWay = 0;
  #waiting: (() => void)[] = [];
  #isAnnounced = false;

  /** For DataLoader's `batchScheduleFn`. */
  readonly schedule = (dispatch: () => void): void => {
    this.#waiting.push(dispatch);
    this.#announce();
  };

  async during<Rows>(statement: () => Promise<Rows>): Promise<Rows> {
    this.#underWay += 1;
    try {
      return await statement();
    } finally {
      this.#underWay -= 1;
      this.#announce();
    }
  }

  /** Starts the next round once every resolver that waits for the last rows has had a turn to request more. */
  #announce(): void {
    if (this.#isAnnounced || this.#underWay > 0 || this.#waiting.length === 0) return;
    this.#isAnnounced = true;
    setImmediate(() => {
      this.#isAnnounced = false;
      if (this.#underWay > 0) return;
      for (const dispatch of this.#waiting.splice(0)) dispatch();
    });
  }
}
