import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

const PORT = 7687;
/** "Bolt", and that versions 5.8 to 5.0 and 4.4 are spoken. */
const GREETING = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/**
 * Whether somebody answers a greeting at this address in time. A frozen server is still connected to, by its kernel: the driver would
 * wait for its greeting without end, and keep the connection.
 */
export function greets(uri: string, maxMs: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const to = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || PORT) };
  // Nothing secret is said, so it does not matter by whom it is heard: the driver looks at certificates.
  const socket = protocol.includes('+s')
    ? connectTls({ ...to, rejectUnauthorized: false, servername: to.host })
    : connectPlain(to);
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), maxMs);
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
    socket.once('data', () => resolve(true));
    socket.once('close', () => clearTimeout(timer));
    socket.write(GREETING);
  }).finally(() => socket.destroy());
}
