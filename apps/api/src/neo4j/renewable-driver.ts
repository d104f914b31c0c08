import type { Driver } from 'neo4j-driver';
import { createDriver, type DatabaseServer } from './create-driver.ts';

export type RenewableDriver = Pick<Driver, 'session' | 'close'> & {
  /** Leaves all its connections and takes new ones. Statements under way are not disturbed. */
  renew(): void;
};

/**
 * A driver whose connections can be left behind. A server that froze may have accepted some on which it will never say a word: the driver
 * counts them among the few that it may have, and waits.
 */
export function renewableDriver(server: DatabaseServer): RenewableDriver {
  let current = createDriver(server);
  return {
    session: (config) => current.session(config),
    renew() {
      current.close().catch(() => {});
      current = createDriver(server);
    },
    close: () => current.close(),
  };
}
