import type { Room } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';
import { createMetrics, type Metrics } from '../metrics/metrics.ts';
import type { Classes } from '../room/classes.ts';
import { type Bearer, nameOfBearer } from '../room/tokens.ts';
import { Held } from './held.ts';
import { type Listener, RoomFeed } from './room-feed.ts';
import type { Subscription } from './subscription.ts';

/** Enough for all devices of one that come back while the server holds their former lines. One pupil alone fills no server. */
const LISTENERS_MAX = 20;

/** The feeds of the classes that somebody on this server listens to. */
export class Feeds {
  readonly #classes: Pick<Classes, 'store' | 'presence'>;
  readonly #feeds = new Map<string, { feed: RoomFeed; unwatch: () => void }>();
  readonly #listening = new Held(LISTENERS_MAX);
  readonly #logger: Logger;
  readonly #metrics: Metrics;

  constructor(classes: Pick<Classes, 'store' | 'presence'>, logger: Logger, metrics = createMetrics()) {
    this.#classes = classes;
    this.#logger = logger;
    this.#metrics = metrics;
  }

  /** @throws ApiError RATE_LIMITED where a token is listened with as often as it may be */
  checkRoomFor(bearer: Bearer): void {
    if (!this.#listening.isFull(nameOfBearer(bearer))) return;
    this.#metrics.refused('rate_limited');
    const message = `With one token at most ${LISTENERS_MAX} subscriptions are open at once.`;
    throw new ApiError('RATE_LIMITED', message, { retryAfter: 10 });
  }

  /**
   * Tells a listener what becomes of a class, and the class that somebody is there.
   *
   * @param room as it is now
   */
  add(room: Room, subscription: Subscription, listener: Listener): { greet: () => void; leave: () => void } {
    const { feed } = this.#open(room);
    const release = this.#listening.take(nameOfBearer(listener.bearer));
    const remove = feed.add(subscription, listener);
    const depart = this.#classes.presence.arrive(listener.bearer);
    return {
      greet: () => feed.greet(subscription, listener),
      leave: () => {
        remove();
        depart();
        release();
        if (feed.isEmpty) this.#close(room.id, feed);
      },
    };
  }

  #open(room: Room): { feed: RoomFeed; unwatch: () => void } {
    const known = this.#feeds.get(room.id);
    if (known !== undefined) return known;
    const feed = new RoomFeed(room, this.#logger, this.#metrics.fannedOut);
    let isTold = false;
    const unwatch = this.#classes.store.watch(room.id, (changed) => {
      isTold = true;
      if (changed === null) feed.lose();
      else feed.change(changed);
    });
    const opened = { feed, unwatch };
    this.#feeds.set(room.id, opened);
    // Between the reading of the class and the watching it may have changed. What is told since is newer.
    this.#classes.store.read(room.id).then(
      (present) => {
        if (isTold) return;
        if (present === null) feed.lose();
        else feed.change(present);
      },
      () => {},
    );
    return opened;
  }

  #close(id: string, feed: RoomFeed): void {
    const known = this.#feeds.get(id);
    if (known?.feed !== feed) return;
    known.unwatch();
    feed.close();
    this.#feeds.delete(id);
  }
}
