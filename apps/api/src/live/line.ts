import type { Duplex } from 'node:stream';
import type { LiveEvent } from './live-event.ts';

/** A client that has not read so much is behind: what it has not read is old, and it is sent the present instead. In bytes. */
export const BEHIND_BYTES = 65_536;
/** Who reads nothing for so long is let go. */
const BEHIND_MAX_MS = 20_000;

export type LineOptions = {
  /** What an event is written as. */
  write: (event: LiveEvent) => Buffer;
  /** Nothing may follow a frame that closes. */
  isOpen: () => boolean;
  /** Sends the present, to a client that was behind. */
  greet: () => void;
  /** For a client that reads nothing. */
  cut: () => void;
  /** An event was written. */
  onSent: () => void;
};

/** Writes events to a connection, never more than its client can be expected to read. */
export class Line {
  readonly #socket: Duplex;
  readonly #options: LineOptions;
  #behind: NodeJS.Timeout | null = null;
  readonly #catchUp = () => {
    this.close();
    this.#options.greet();
  };

  constructor(socket: Duplex, options: LineOptions) {
    this.#socket = socket;
    this.#options = options;
  }

  send(event: LiveEvent): void {
    if (!this.#options.isOpen() || this.#behind !== null) return;
    if (this.#socket.writableLength <= BEHIND_BYTES) {
      this.#socket.write(this.#options.write(event));
      this.#options.onSent();
      return;
    }
    this.#behind = setTimeout(this.#options.cut, BEHIND_MAX_MS);
    this.#socket.once('drain', this.#catchUp);
  }

  close(): void {
    this.#socket.off('drain', this.#catchUp);
    if (this.#behind !== null) clearTimeout(this.#behind);
    this.#behind = null;
  }
}
