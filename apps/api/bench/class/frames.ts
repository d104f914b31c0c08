import { randomBytes } from 'node:crypto';

/** WebSocket frames as a client writes and reads them (RFC 6455, 5.2), with as little work as there can be: what is measured is the server. */

/** A frame of a client. @param opcode of a text by default */
export function clientFrame(body: string | Buffer, opcode = 1): Buffer {
  const bytes = Buffer.from(body);
  const mask = randomBytes(4);
  const head = bytes.length < 126 ? Buffer.from([0, bytes.length]) : Buffer.from([0, 126, 0, 0]);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (head[1] ?? 0);
  if (head.length === 4) head.writeUInt16BE(bytes.length, 2);
  for (let place = 0; place < bytes.length; place += 1)
    bytes[place] = (bytes[place] ?? 0) ^ (mask[place % 4] ?? 0);
  return Buffer.concat([head, mask, bytes]);
}

export type Frame = { opcode: number; body: Buffer };

/** Cuts what a server sends into frames; what is not whole yet is kept. */
export class FrameReader {
  #rest: Buffer | null = null;

  read(part: Buffer, onFrame: (frame: Frame) => void): void {
    let left = this.#rest === null ? part : Buffer.concat([this.#rest, part]);
    for (;;) {
      const length = lengthOf(left);
      if (length === null || left.length < length.head + length.body) break;
      onFrame({
        opcode: (left[0] ?? 0) & 0x0f,
        body: left.subarray(length.head, length.head + length.body),
      });
      left = left.subarray(length.head + length.body);
    }
    this.#rest = left.length === 0 ? null : left;
  }
}

function lengthOf(frame: Buffer): { head: number; body: number } | null {
  if (frame.length < 2) return null;
  const short = (frame[1] ?? 0) & 0x7f;
  if (short < 126) return { head: 2, body: short };
  if (short === 126) return frame.length < 4 ? null : { head: 4, body: frame.readUInt16BE(2) };
  return frame.length < 10 ? null : { head: 10, body: Number(frame.readBigUInt64BE(2)) };
}
