import { questionOf } from '@kto-kogo/room';
import type { LiveState } from '../../live/room-documents.ts';
import type { ClassOnScreen } from './class-on-screen.ts';
import { type Qr, qrOf } from './qr.ts';
import type { TaughtRoom } from './use-taught-room.ts';

let made: { of: string; qr: Qr } | null = null;

/**
 * What of a class its desk has the screen show; null until it is known.
 *
 * @param step the id of the step that is shown @param isCodeShown whether the way to join it was asked for
 */
export function toClassOnScreen(
  { kept, state, desk }: TaughtRoom,
  step: string | undefined,
  isCodeShown: boolean,
): ClassOnScreen | null {
  if (state === null) return null;
  const { following, exploring, away } = desk?.counts ?? { following: 0, exploring: 0, away: 0 };
  return {
    ...classOnScreen(kept.room, state, step, kept.joinAddresses[0]),
    // Who has joined has, though a phone sleeps while its class waits.
    joined: following + exploring + away,
    isCover: isCodeShown || state.phase === 'WAITING',
  };
}

/**
 * What of a class a screen shows that hears of it by itself.
 *
 * @param base at which pupils reach this site; undefined where they do not
 */
export function classOnScreen(
  room: string,
  { ask, code, isLocked, phase, spotlight, version }: LiveState,
  step: string | undefined,
  base: string | undefined,
): ClassOnScreen {
  const isOfStep = step !== undefined && ask?.question === questionOf(step);
  return {
    ...{ room, version, code, isLocked },
    address: base === undefined ? null : `${base.replace(/^https?:\/\//, '')}/join`,
    qr: base === undefined ? null : qrFor(`${base}/j/${code}`),
    joined: null,
    isCover: phase === 'WAITING',
    ask: isOfStep ? ask : null,
    spotlight: spotlight?.view ?? null,
  };
}

/** The same as long as the address is: it is drawn anew with each that joins. */
function qrFor(address: string): Qr {
  if (made?.of !== address) made = { of: address, qr: qrOf(address) };
  return made.qr;
}
