import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a load balancer to see at `/readyz` that we are stopping. */
const NOTICE_MS = 500;
/**
 * Almost every request takes less. One that takes longer, or whose client sends or reads slowly, is cut: stopping takes at most
 * 15 s, with what is stopped afterwards.
 */
const DRAIN_MAX_MS = 5_000;

/** Counts the requests under way, so that all of them are answered before the port is closed. */
export class Drain {
  #isDraining = false;
  #underWay = 0;
  #onIdle: (() => void) | undefined;

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Must be called first of all. While draining it asks clients to open a new connection for their next request. */
  count(response: ServerResponse): void {
    this.#underWay += 1;
    if (this.#isDraining) response.setHeader('connection', 'close');
    response.once('close', () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#onIdle?.();
    });
  }

  /**
   * Goes on serving for `NOTICE_MS`, then returns when no request is under way. The port must stay open until then, because a
   * page that is being rendered queries the API over a connection of its own.
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
