import { randomUUID } from 'node:crypto';
import type { Driver, Transaction } from 'neo4j-driver';
import { SeedError } from '../seed-error.ts';
import * as cypher from './graph.cypher.ts';
import { inTransaction } from './transaction.ts';
import { withSession } from './with-session.ts';

/** Who has not said for so long that it still loads is taken for dead. */
const LEASE_MS = 20_000;
const RENEWED_AFTER_MS = LEASE_MS / 4;

type Where = { database: string; signal: AbortSignal };

/**
 * The right to write the record in several transactions. It stands on the marker: each transaction checks and renews it while it holds the
 * marker's lock, so that two loads never write by turns. Time is the server's.
 */
export class Lease {
  readonly #id = randomUUID();
  readonly #driver: Driver;
  readonly #where: Where;
  #renewed = 0;

  constructor(driver: Driver, where: Where) {
    this.#driver = driver;
    this.#where = where;
  }

  /** Begins in a transaction that has locked the marker. */
  async begin(tx: Transaction): Promise<void> {
    await tx.run(cypher.withdraw, this.#parameters);
    this.#renewed = performance.now();
  }

  /** Work of which nothing is written if another load has taken over. */
  async hold<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return withSession(this.#driver, this.#where, (session) =>
      inTransaction(session, async (tx) => {
        const { records } = await tx.run(cypher.hold, this.#parameters);
        if (records.length === 0) throw new SeedError(TAKEN_OVER);
        const result = await work(tx);
        // Nobody could look at the marker meanwhile, and the work may have used up the time: it begins at the end.
        await tx.run(cypher.hold, this.#parameters);
        this.#renewed = performance.now();
        return result;
      }),
    );
  }

  /** To be called often where much is read and nothing written. */
  async renew(): Promise<void> {
    if (performance.now() - this.#renewed > RENEWED_AFTER_MS) await this.hold(async () => {});
  }

  /** Lets the next load go on at once. Whoever was killed does not come here: that load waits until the lease is over. */
  async release(): Promise<void> {
    const always = { ...this.#where, signal: new AbortController().signal };
    await withSession(this.#driver, always, (session) => session.run(cypher.release, { load: this.#id }));
  }

  get #parameters() {
    return { load: this.#id, leaseMs: LEASE_MS };
  }
}

const TAKEN_OVER =
  'Another load has taken over, because this one stood still for too long. It goes on from here: nothing is to be done.';
