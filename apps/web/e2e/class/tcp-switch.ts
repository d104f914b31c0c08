import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a network does to what goes through it. */
export type Way = 'open' | 'no sockets' | 'no sockets, and streams held back';

export type TcpSwitch = {
  url: string;
  /** Cuts every line, and lets no new one through. */
  cut: () => void;
  mend: () => void;
  close: () => Promise<void>;
};

/**
 * A line to a server that can be cut, as a network is. Of several servers each connection goes to the next that answers.
 *
 * @param ports of the servers on this machine
 */
export async function openSwitch(ports: readonly number[], way: Way = 'open'): Promise<TcpSwitch> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let turn = 0;

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  }

  async function connected(): Promise<Socket | null> {
    for (let tried = 0; tried < ports.length; tried += 1) {
      turn = (turn + 1) % ports.length;
      const onward = connect(ports[turn] ?? 0, '127.0.0.1');
      try {
        await once(onward, 'connect');
        return onward;
      } catch {
        onward.destroy();
      }
    }
    return null;
  }

  async function pass(client: Socket): Promise<void> {
    keep(client);
    if (isCut) return void client.destroy();
    client.pause();
    const onward = await connected();
    if (onward === null || isCut) {
      onward?.destroy();
      client.destroy();
      return;
    }
    keep(onward);
    let isHeldBack = false;
    client.on('data', (said) => {
      const head = said.subarray(0, 2_000).toString('latin1');
      if (way !== 'open' && /^GET \/graphql\/live/.test(head)) {
        client.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        onward.destroy();
        return;
      }
      isHeldBack ||= way === 'no sockets, and streams held back' && /^POST \/graphql\/stream/.test(head);
      onward.write(said);
    });
    onward.on('data', (said) => {
      if (!isHeldBack) client.write(said);
    });
    onward.once('end', () => client.end());
    client.once('end', () => onward.end());
    onward.once('close', () => client.destroy());
    client.once('close', () => onward.destroy());
    client.resume();
  }

  const server = createServer({ allowHalfOpen: true }, (client) => void pass(client)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://localhost:${port}`,
    cut() {
      isCut = true;
      cutAll();
    },
    mend() {
      isCut = false;
    },
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}
