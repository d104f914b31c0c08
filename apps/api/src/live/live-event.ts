/**
 * What is sent to everybody who asked the same: made once, and framed once for each way to send it. A frame is written to a connection as it
 * is, past the library that serves it: of what a step costs three quarters were frames made again and again.
 */
export class LiveEvent {
  readonly #result: string;
  readonly #frames = new Map<string, Buffer>();
  #text: Buffer | undefined;
  #chunk: Buffer | undefined;

  /** @param result of the operation, as JSON */
  constructor(result: string) {
    this.#result = result;
  }

  /** A frame of a WebSocket with a message `next`. @param id of the subscription, as its client says it */
  frame(id: string): Buffer {
    const known = this.#frames.get(id);
    if (known !== undefined) return known;
    const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${this.#result}}`);
    this.#frames.set(id, frame);
    return frame;
  }

  /** An event of a stream. */
  text(): Buffer {
    this.#text ??= Buffer.from(`event: next\ndata: ${this.#result}\n\n`);
    return this.#text;
  }

  /** The same as a chunk of a response, RFC 9112, 7.1. */
  chunk(): Buffer {
    const text = this.text();
    this.#chunk ??= Buffer.concat([
      Buffer.from(`${text.length.toString(16)}\r\n`),
      text,
      Buffer.from('\r\n'),
    ]);
    return this.#chunk;
  }
}

/** A text of a server as one whole frame, RFC 6455, 5.2. */
export function textFrame(text: string): Buffer {
  const body = Buffer.from(text);
  const { length } = body;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, body]);
}
