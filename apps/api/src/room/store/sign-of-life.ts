import { answered } from './answered.ts';

/** What of a client of Redis is needed. */
type Commands = {
  isReady: boolean;
  set(key: string, value: string, options: { expiration: { type: 'PX'; value: number } }): Promise<unknown>;
  mGet(keys: string[]): Promise<(string | null)[]>;
  del(key: string): Promise<unknown>;
  on(event: 'ready', act: () => void): unknown;
};

const SIGN_MS = 2_000;
/** A server of which Redis has heard nothing for so long is no more. */
const LIFE_MS = 8_000;

export type SignOfLife = {
  /** Of these servers those that are no more; none while Redis was away so recently that it may not have heard of them again. */
  gone: (servers: ReadonlySet<string>) => Promise<ReadonlySet<string>>;
  /** This server is no more, from now on. */
  end: () => Promise<void>;
};

/** Tells Redis again and again that this server lives: of one that was killed nobody else would know whose connections it had. */
export async function signOfLife(commands: Commands, server: string): Promise<SignOfLife> {
  let heardAt = Date.now();
  let heardSince = heardAt;
  const wasSilent = () => Date.now() - heardAt > 2 * SIGN_MS;
  async function sign(): Promise<void> {
    await commands.set(keyOf(server), '', { expiration: { type: 'PX', value: LIFE_MS } });
    const now = Date.now();
    if (wasSilent()) heardSince = now;
    heardAt = now;
  }
  // While Redis is away nothing is to be done, and when it is back this is the first.
  const signSoon = () => void sign().catch(() => {});
  await answered(sign());
  const timer = setInterval(signSoon, SIGN_MS);
  timer.unref();
  commands.on('ready', signSoon);
  return {
    async gone(servers) {
      const others = [...servers].filter((each) => each !== server);
      if (others.length === 0 || wasSilent() || Date.now() - heardSince < LIFE_MS) return new Set();
      const signs = await answered(commands.mGet(others.map(keyOf)));
      return new Set(others.filter((_, place) => signs[place] === null));
    },
    async end() {
      clearInterval(timer);
      if (commands.isReady) await answered(commands.del(keyOf(server))).catch(() => {});
    },
  };
}

function keyOf(server: string): string {
  return `kk:server:${server}`;
}
