import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** How the database fails to those who reach it through the proxy. */
export type Fault =
  /** Nobody is there: connections end, and no other comes about. */
  | 'gone'
  /** Connections come about, and not a word passes until it is over. */
  | 'frozen'
  /** The same, but what was connected stays silent for ever. */
  | 'stalled'
  /** Every answer ends in its middle. */
  | 'cut'
  /** Every answer is something else. */
  | 'nonsense';

type Pair = { client: Socket; server: Socket; isSilent: boolean };

export type FaultyProxy = Awaited<ReturnType<typeof openFaultyProxy>>;

/**
 * Stands between an API and its database, and fails as it is told. A connection on which `mute` is said falls silent, alone and for
 * ever.
 */
export async function openFaultyProxy(uri: string, mute: string) {
  const { hostname, port } = new URL(uri);
  const pairs = new Set<Pair>();
  let fault: Fault | null = null;
  let isMuting = true;

  const toServer = (pair: Pair, said: Buffer) => {
    if (isMuting && said.includes(mute)) pair.isSilent = true;
    if (!pair.isSilent) pair.server.write(said);
  };
  const toClient = (pair: Pair, said: Buffer) => {
    if (pair.isSilent) return;
    if (fault === 'nonsense') pair.client.write(Buffer.from(said.map((byte) => byte ^ 0x5a)));
    else if (fault === 'cut') pair.client.end(said.subarray(0, Math.ceil(said.length / 2)));
    else pair.client.write(said);
  };

  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    const pair: Pair = { client, server, isSilent: fault === 'stalled' };
    pairs.add(pair);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
    client.on('data', (said) => toServer(pair, said));
    server.on('data', (said) => toClient(pair, said));
    if (fault === 'gone') client.destroy();
    if (fault === 'frozen') hold(pair);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));

  return {
    uri: `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    fail(next: Fault) {
      fault = next;
      for (const pair of pairs) {
        if (next === 'gone') pair.client.destroy();
        if (next === 'frozen') hold(pair);
        if (next === 'stalled') pair.isSilent = true;
      }
    },
    /** Ends the fault. What was held passes now. */
    heal() {
      fault = null;
      for (const { client, server } of pairs) for (const socket of [client, server]) socket.resume();
    },
    /** Lets what was to be said be said. Connections that fell silent are cut. */
    unmute() {
      isMuting = false;
      for (const { client, isSilent } of pairs) if (isSilent) client.destroy();
    },
    close() {
      for (const { client } of pairs) client.destroy();
      listener.close();
    },
  };
}

function hold({ client, server }: Pair): void {
  for (const socket of [client, server]) socket.pause();
}
