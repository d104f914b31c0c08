/**
 * Sends what a request asks of the database in rounds: what has been asked for while statements were under way goes out
 * when the last of them has answered. So each level of a question is asked once, whichever of its lists arrives first, and
 * the number of round trips depends on the shape of the question alone.
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

  /** The next round begins when everybody whom the last answers concern has had a turn to ask. */
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
