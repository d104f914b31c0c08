import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { expect, test, vi } from 'vitest';
import { inTransaction } from './transaction.ts';

function fail(code: string): never {
  throw new Neo4jError('said so', code, '', '');
}

async function triesOf(code: string): Promise<number> {
  const tx = { commit: vi.fn(), close: vi.fn(async () => {}) } as unknown as Transaction;
  const session = { beginTransaction: async () => tx } as unknown as Session;
  const work = vi.fn(async () => fail(code));
  await expect(inTransaction(session, work)).rejects.toThrow('said so');
  expect(tx.commit).not.toHaveBeenCalled();
  expect(tx.close).toHaveBeenCalledTimes(work.mock.calls.length);
  return work.mock.calls.length;
}

test('what another transaction has hindered is tried again, and not for ever', async () => {
  expect(await triesOf('Neo.TransientError.Transaction.DeadlockDetected')).toBe(5);
});

test.each([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'ServiceUnavailable',
])('%s would happen again, or nobody knows what was written: it is tried once', async (code) => {
  expect(await triesOf(code)).toBe(1);
});
