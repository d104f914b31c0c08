import { isNewer } from '@kto-kogo/room';
import type { RoomChange } from '../../../graphql/generated/graphql.ts';
import { RequestError } from '../../../graphql/request-error.ts';
import { isPassing } from '../../live/passing.ts';
import type { LiveState } from '../../live/room-documents.ts';
import type { Shown } from '../shown.ts';
import type { DeskApi } from './desk-api.ts';

/** What desk and class have in common. How large all is, and how a drawing is pushed, is the screen's alone. */
export type Common = Pick<Shown, 'step' | 'isBlank' | 'chosen'>;

export type RoomSyncOptions = {
  api: Pick<DeskApi, 'steer'>;
  /** What this desk shows now. */
  shown: () => Common;
  /** Another device of the teacher's has steered: this desk shows it too. */
  onAdopt: (common: Common) => void;
  /** Why the class does not see what the desk shows, in words; null when it does. */
  onTrouble: (words: string | null) => void;
};

/** What is sent at once, and not because the desk shows something else. */
export type Order = Exclude<RoomChange, { goTo: number } | { show: object } | { blank: boolean }>;

const AGAIN_MS = 1_000;
/** Other devices steer too: an order is given again so often on what they have made of the class. */
const ORDER_TRIES = 3;

/**
 * Keeps a class in step with a desk. The desk shows at once what its teacher does, whether the network is there or not, and the class is told until it has
 * heard. Where another device of the teacher's was faster, that counts, and the desk shows it.
 */
export function createRoomSync({ api, shown, onAdopt, onTrouble }: RoomSyncOptions) {
  let room: LiveState | null = null;
  /** Whether this desk has shown something since it last agreed with the class. */
  let isAhead = false;
  /** Whether this desk steered last: a server that has lost that is told again. */
  let isMine = false;
  /** What another device has made the desk show; null since it has shown something of its own. */
  let adopted: Common | null = null;
  /** What the class cannot be shown. */
  let refusedView: string | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isBeginning = false;
  // One thing after the other: each is said of the state that the one before has made.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act);
    turn = result.catch(() => {});
    return result;
  };

  function take(state: LiveState): void {
    if (room === null || isNewer(state, room)) room = state;
  }

  function adopt(state: LiveState): void {
    isAhead = false;
    if (differenceOf(shown(), state, refusedView) === null || state.phase !== 'RUNNING') return;
    isMine = false;
    adopted = { step: state.step, isBlank: state.isBlank, chosen: state.view };
    onAdopt(adopted);
  }

  async function catchUp(): Promise<void> {
    clearTimeout(again);
    while (isAhead && room !== null && !isStopped) {
      const change = differenceOf(shown(), room, refusedView);
      if (change === null) {
        isAhead = false;
        break;
      }
      try {
        const { epoch } = room;
        const { isStale, state } = await api.steer(room, change);
        take(state);
        if (!isStale) isMine = true;
        // A server that was restarted knows nothing of what this desk did last; another device does.
        else if (state.epoch === epoch || !isMine) adopt(state);
        onTrouble(null);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        if (isPassing(error)) {
          onTrouble('The class is not reached. It will see this as soon as it is.');
          again = setTimeout(sayAgain, AGAIN_MS);
          return;
        }
        if (change.show != null) refusedView = change.show.view;
        else isAhead = false;
        if (change.show == null) onTrouble(error.message);
      }
    }
  }

  const sayAgain = () => void inTurn(catchUp);
  const agree = () => void inTurn(async () => !isAhead && room !== null && adopt(room));

  return {
    /** The desk shows something else than before. */
    changed(): void {
      // The class knows what it was adopted from, and may have gone on since.
      if (adopted !== null && isSame(adopted, shown())) return;
      adopted = null;
      isAhead = true;
      sayAgain();
    },
    /** What was told of the class. */
    hear(state: LiveState): void {
      const epoch = room?.epoch;
      take(state);
      if (room !== state || isStopped) return;
      const isRestarted = epoch !== undefined && state.epoch > epoch;
      if (isRestarted && isMine) isAhead = true;
      if (isAhead) sayAgain();
      else agree();
    },
    /** The desk can show by now what it could not before. */
    agree,
    /** Begins the class with a step; without one, with that which the desk shows. */
    begin(step: number = shown().step): Promise<void> {
      isBeginning = true;
      return order({ goTo: step }).finally(() => {
        isBeginning = false;
      });
    },
    /** Whether the class waits for its first step, and was not told to begin. */
    isWaiting: (): boolean => room?.phase === 'WAITING' && !isBeginning,
    order: (change: Order): Promise<void> => order(change),
    stop(): void {
      isStopped = true;
      clearTimeout(again);
    },
  };

  /** @throws RequestError */
  function order(change: RoomChange): Promise<void> {
    return inTurn(async () => {
      for (let tried = 0; tried < ORDER_TRIES && room !== null; tried += 1) {
        const { step } = room;
        const { isStale, state } = await api.steer(room, change);
        take(state);
        if (!isStale) {
          // In another version the present step may have another place.
          if (!isAhead) adopt(state);
          isMine = true;
          return;
        }
        adopt(state);
        // What was meant for another step is not done to this one.
        if (state.step !== step) return;
      }
    });
  }
}

export type RoomSync = ReturnType<typeof createRoomSync>;

export function isSame(a: Common, b: Common): boolean {
  return a.step === b.step && a.isBlank === b.isBlank && a.chosen === b.chosen;
}

/** What the class is to be told next, so that it sees what the desk shows; null where it does, or where it has not begun. */
export function differenceOf(
  { step, isBlank, chosen }: Common,
  state: Pick<LiveState, 'phase' | 'step' | 'isBlank' | 'view'>,
  refusedView: string | null,
): RoomChange | null {
  if (state.phase !== 'RUNNING') return null;
  if (step !== state.step) return { goTo: step };
  const view = chosen === refusedView ? null : chosen;
  // The step once more brings its own view back.
  if (view !== state.view) return view === null ? { goTo: step } : { show: { view } };
  return isBlank === state.isBlank ? null : { blank: isBlank };
}
