import type { ApiServer } from '@kto-kogo/api';
import type { Drain } from './drain.ts';
import type { Port } from './port.ts';

export type Serving = {
  api: Pick<ApiServer, 'closeLive' | 'stop'>;
  drain: Pick<Drain, 'drain'>;
  port: Pick<Port, 'close'>;
};

/** Answers what has begun, while everything that this needs still runs, and then stops. */
export async function stopServing({ api, drain, port }: Serving): Promise<void> {
  // A class finds its way back to this server or to another, and waits for no request of others.
  api.closeLive();
  await drain.drain();
  await port.close();
  await api.stop();
}
