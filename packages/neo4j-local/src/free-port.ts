import { once } from 'node:events';
import { createServer } from 'node:net';
import { Neo4jLocalError } from './errors.ts';

/**
 * A free loopback port: the given one, or any for 0. Neo4j is given a number because it does not report which port it chose for
 * 0.
 * @throws Neo4jLocalError PORT_TAKEN
 */
export async function freePort(asked: number): Promise<number> {
  const server = createServer();
  try {
    server.listen({ port: asked, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : asked;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EADDRINUSE' || code === 'EACCES' ? portTaken(asked, error) : error;
  } finally {
    server.close();
  }
}

export function portTaken(port: number, cause?: unknown): Neo4jLocalError {
  const why =
    (cause as NodeJS.ErrnoException | undefined)?.code === 'EACCES' ? 'may not be used' : 'is taken';
  return new Neo4jLocalError(
    'PORT_TAKEN',
    `Port ${port} on 127.0.0.1 ${why}. Stop what uses it, name another, or 0 for any that is free.`,
    { cause },
  );
}
