import { questionOf } from '@kto-kogo/room';
import type { ClassOnScreen } from './class-on-screen.ts';
import { type Qr, qrOf } from './qr.ts';
import type { TaughtRoom } from './use-taught-room.ts';

let made: { of: string; qr: Qr } | null = null;

/**
 * What of a class its screen shows; null until it is known.
 *
 * @param step the id of the step that is shown @param isCodeShown whether the way to join it was asked for
 */
export function toClassOnScreen(
  { kept, state, desk }: TaughtRoom,
  step: string | undefined,
  isCodeShown: boolean,
): ClassOnScreen | null {
  if (state === null) return null;
  const [base] = kept.joinAddresses;
  const ask =
    state.ask !== null && step !== undefined && state.ask.question === questionOf(step) ? state.ask : null;
  const { following, exploring } = desk?.counts ?? { following: 0, exploring: 0 };
  return {
    code: state.code,
    address: base === undefined ? null : `${base.replace(/^https?:\/\//, '')}/join`,
    qr: base === undefined ? null : qrFor(`${base}/j/${state.code}`),
    joined: following + exploring,
    isCover: isCodeShown || state.phase === 'WAITING',
    ask,
    spotlight: state.spotlight?.view ?? null,
  };
}

/** The same as long as the address is: it is drawn anew with each that joins. */
function qrFor(address: string): Qr {
  if (made?.of !== address) made = { of: address, qr: qrOf(address) };
  return made.qr;
}
