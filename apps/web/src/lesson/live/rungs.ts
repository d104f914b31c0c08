import type { LineEnd } from './line.ts';

/** The ways in which a room is followed, the best first. */
export const RUNGS = ['socket', 'stream', 'poll'] as const;
export type Rung = (typeof RUNGS)[number];

const KEY = 'kto-kogo-class-rung';

/** A line that ends before it has brought anything is tried so many times. */
const TRIES = 2;
/** The same on a rung that has brought something before: it is the server that is away, and not the network that lets nothing through. */
const PROVEN_TRIES = 8;

export type Rungs = {
  /** The one to try now. */
  now: () => Rung;
  /** What was tried works. @returns whether a better one worked before, and is to be tried again first */
  opened: () => boolean;
  /** @returns whether it goes down a rung */
  ended: (end: LineEnd, hadOpened: boolean) => boolean;
  /** The network may be another. */
  beginAnew: () => void;
};

/** Which rung is tried: the best, until the network shows that it lets nothing through. This tab remembers which that is. */
export function createRungs(): Rungs {
  let proven = remembered();
  let rung: Rung = proven ?? 'socket';
  let tries = 0;
  let isSigningIn = false;
  // Whether the proven one was tried again since it last worked.
  let isTriedAgain = false;

  const goTo = (next: Rung) => {
    rung = next;
    tries = 0;
  };
  const down = (): boolean => {
    const next = RUNGS[RUNGS.indexOf(rung) + 1];
    // Where nobody answers at all, nothing is shown of any rung.
    goTo(next ?? proven ?? 'socket');
    return next !== undefined;
  };

  return {
    now: () => rung,
    opened() {
      tries = 0;
      // While the server was away nothing could be learned of the network: whatever was tried as it came back works.
      if (!isSigningIn && !isTriedAgain && proven !== null && isBetter(proven, rung)) {
        isTriedAgain = true;
        goTo(proven);
        return true;
      }
      isTriedAgain = false;
      // Before somebody signs in, no network lets anything through.
      if (isSigningIn) rung = 'socket';
      else remember(rung);
      proven = isSigningIn ? null : rung;
      isSigningIn = false;
      return false;
    },
    ended({ is: end }, hadOpened) {
      if (end === 'sign-in') isSigningIn = true;
      if (end === 'refused' || end === 'silent') return down();
      if (hadOpened || end === 'sign-in') return false;
      tries += 1;
      return tries >= (rung === proven && !isTriedAgain ? PROVEN_TRIES : TRIES) ? down() : false;
    },
    beginAnew() {
      goTo('socket');
      proven = null;
      isTriedAgain = false;
    },
  };
}

function isBetter(a: Rung, b: Rung): boolean {
  return RUNGS.indexOf(a) < RUNGS.indexOf(b);
}

function remember(rung: Rung): void {
  try {
    sessionStorage.setItem(KEY, rung);
  } catch {}
}

function remembered(): Rung | null {
  try {
    const stored = sessionStorage.getItem(KEY);
    return RUNGS.find((rung) => rung === stored) ?? null;
  } catch {
    return null;
  }
}
