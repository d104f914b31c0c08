import type { Room } from '@kto-kogo/room';
import type { Logger } from 'pino';
import type { Classes } from '../room/classes.ts';
import { type Listener, RoomFeed } from './room-feed.ts';
import type { Subscription } from './subscription.ts';

/** The feeds of the classes that somebody on this server listens to. */
export class Feeds {
  readonly #classes: Pick<Classes, 'store' | 'presence'>;
  readonly #feeds = new Map<string, { feed: RoomFeed; unwatch: () => void }>();

  readonly #logger: Logger;

  constructor(classes: Pick<Classes, 'store' | 'presence'>, logger: Logger) {
    this.#classes = classes;
    this.#logger = logger;
  }

  /**
   * Tells a listener what becomes of a class, and the class that somebody is there.
   *
   * @param room as it is now
   */
  add(room: Room, subscription: Subscription, listener: Listener): { greet: () => void; leave: () => void } {
    const { feed } = this.#open(room);
    const remove = feed.add(subscription, listener);
    const depart = this.#classes.presence.arrive(listener.bearer);
    return {
      greet: () => feed.greet(subscription, listener),
      leave: () => {
        remove();
        depart();
        if (feed.isEmpty) this.#close(room.id, feed);
      },
    };
  }

  #open(room: Room): { feed: RoomFeed; unwatch: () => void } {
    const known = this.#feeds.get(room.id);
    if (known !== undefined) return known;
    const feed = new RoomFeed(room, this.#logger);
    const opened = { feed, unwatch: this.#classes.store.watch(room.id, (changed) => feed.change(changed)) };
    this.#feeds.set(room.id, opened);
    // Between the reading of the class and the watching it may have changed.
    this.#classes.store.read(room.id).then(
      (present) => present !== null && feed.change(present),
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
