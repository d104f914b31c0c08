import { setImmediate } from 'node:timers/promises';

/** Items after which others have their turn: a socket with the block before, a signal, a timer. */
const TURN = 256;

/** Items in lists of this size; the last one is shorter, or empty where there is nothing. */
export async function* inBlocks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let block: T[] = [];
  for await (const item of items) {
    if (block.length === size) {
      yield block;
      block = [];
    }
    block.push(item);
    if (block.length % TURN === 0) await setImmediate();
  }
  yield block;
}
