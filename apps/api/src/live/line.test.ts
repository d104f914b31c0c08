import { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Line } from './line.ts';
import { LiveEvent } from './live-event.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const event = (bytes: number) => new LiveEvent(JSON.stringify('x'.repeat(bytes)));

/** A client that reads when it is told to. */
function slowClient() {
  const unread: (() => void)[] = [];
  const written: string[] = [];
  const socket = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      unread.push(done);
    },
  });
  const options = {
    write: (told: LiveEvent) => told.text(),
    isOpen: vi.fn(() => true),
    greet: vi.fn(),
    cut: vi.fn(),
    onSent: vi.fn(),
  };
  /** Reads all that was sent. */
  const read = async () => {
    while (socket.writableLength > 0) {
      unread.shift()?.();
      await new Promise(setImmediate);
    }
  };
  return { socket, written, read, ...options, line: new Line(socket, options) };
}

test('a client that reads nothing costs 64 kB and one event, whatever is told', () => {
  const { line, socket } = slowClient();
  for (let told = 0; told < 1_000; told += 1) line.send(event(20_000));
  expect(socket.writableLength).toBeGreaterThan(65_536);
  expect(socket.writableLength).toBeLessThan(65_536 + 20_100);
});

test('once it has read all it is sent the present, and from then on what is told', async () => {
  const { line, greet, written, read } = slowClient();
  for (let told = 0; told < 10; told += 1) line.send(event(20_000));
  expect(greet).not.toHaveBeenCalled();
  await read();
  expect(greet).toHaveBeenCalledOnce();
  const before = written.length;
  line.send(event(3));
  await read();
  expect(written.slice(before)).toEqual(['event: next\ndata: "xxx"\n\n']);
  expect(greet).toHaveBeenCalledOnce();
});

test('who has read nothing for 20 s is let go, and who reads in time is not', async () => {
  const [silent, slow] = [slowClient(), slowClient()];
  for (const { line } of [silent, slow]) for (let told = 0; told < 10; told += 1) line.send(event(20_000));
  vi.advanceTimersByTime(19_000);
  await slow.read();
  vi.advanceTimersByTime(30_000);
  expect(silent.cut).toHaveBeenCalledOnce();
  expect(slow.cut).not.toHaveBeenCalled();
});

test('nothing is sent on a line that is closed, nor after whoever read nothing has read', async () => {
  const { line, isOpen, greet, cut, read, written } = slowClient();
  for (let told = 0; told < 10; told += 1) line.send(event(20_000));
  line.close();
  await read();
  vi.advanceTimersByTime(30_000);
  expect(greet).not.toHaveBeenCalled();
  expect(cut).not.toHaveBeenCalled();
  isOpen.mockReturnValue(false);
  const before = written.length;
  line.send(event(3));
  expect(written).toHaveLength(before);
});
