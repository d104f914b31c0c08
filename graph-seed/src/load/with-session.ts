import type { Driver, Session } from 'neo4j-driver';

/** Runs a task in its own session. Aborting `signal` closes the session, and so rolls back its transaction on the server. */
export async function withSession<T>(
  driver: Driver,
  { database, signal }: { database: string; signal: AbortSignal },
  task: (session: Session) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const session = driver.session({ database });
  const abort = () => void session.close().catch(() => {});
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await task(session);
  } finally {
    signal.removeEventListener('abort', abort);
    await session.close().catch(() => {});
  }
}
