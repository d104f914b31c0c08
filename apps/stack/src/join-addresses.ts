import { networkInterfaces } from 'node:os';
import type { Env } from './env.ts';
import { isLoopbackName } from './loopback.ts';

/**
 * Addresses at which others reach this site, the likeliest first; none where it lets nobody in but this machine.
 *
 * @param origin at which a teacher reached it, such as `http://localhost:3000`
 */
export function joinAddresses(
  origin: string,
  { publicUrl, host, port }: Pick<Env, 'publicUrl' | 'host' | 'port'>,
  interfaces = networkInterfaces(),
): string[] {
  if (publicUrl !== undefined) return [publicUrl];
  // Whoever came by another name came by one that others have too: a proxy's, or this machine's in its network.
  if (!isLoopbackName(new URL(origin).hostname)) return [origin];
  if (isLoopbackName(host)) return [];
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host}:${port}`];
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !isSelfGiven(address))
    .map(({ address }) => `http://${address}:${port}`);
}

/** What a machine calls itself where no network has given it an address. */
function isSelfGiven(address: string): boolean {
  return address.startsWith('169.254.');
}
