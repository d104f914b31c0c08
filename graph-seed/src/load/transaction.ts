import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';

const TRIES = 5;

/**
 * Runs the work in a transaction, and again where Neo4j has certainly undone it and says that it may go better now. Not where its memory was
 * full: it would be so again.
 */
export async function inTransaction<T>(session: Session, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    const tx = await session.beginTransaction();
    try {
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.close().catch(() => {});
      if (left <= 1 || !mayGoBetter(error)) throw error;
    }
  }
}

function mayGoBetter(error: unknown): boolean {
  const code = error instanceof Neo4jError ? error.code : '';
  return code.startsWith('Neo.TransientError.Transaction.') && !code.endsWith('.Terminated');
}
