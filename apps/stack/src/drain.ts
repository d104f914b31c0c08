import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/** Whoever balances load asks `/readyz`, and must have seen that we stop before we do. */
const NOTICE_MS = 500;
/** No request takes longer. */
const DRAIN_MAX_MS = 12_000;

/** Counts the requests under way, so that all that has begun is answered before the port is closed. */
export class Drain {
  #isDraining = false;
  #underWay = 0;
  #onIdle: (() => void) | undefined;

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Every request passes here first. While stopping, clients are asked to come back on another connection. */
  readonly count: RequestHandler = (_request, response, done) => {
    this.#underWay += 1;
    if (this.#isDraining) response.setHeader('connection', 'close');
    response.once('close', () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#onIdle?.();
    });
    done();
  };

  /**
   * Goes on serving for a moment, then returns when nothing is under way. A page that is being rendered asks the API by a
   * connection of its own: the port must stay open until then.
   */
  async drain(): Promise<void> {
    this.#isDraining = true;
    await wait(NOTICE_MS);
    if (this.#underWay === 0) return;
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      }),
      wait(DRAIN_MAX_MS, undefined, { ref: false }),
    ]);
  }
}
