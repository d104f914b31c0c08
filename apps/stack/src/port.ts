import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/**
 * Looks, before anything is started, whether the port can be had.
 * @throws StartError when it is taken or not allowed
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The reason why a port could not be opened, in words; any other error is passed on. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken, perhaps by another Kto-Kogo. Stop that, or choose another: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new StartError(
      `Port ${port} needs special rights here. Choose one above 1023: PORT=3000 npm start`,
    );
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new StartError(
      `HOST=${host} is no address of this machine. Use localhost, or 0.0.0.0 to let others in.`,
    );
  return error;
}
