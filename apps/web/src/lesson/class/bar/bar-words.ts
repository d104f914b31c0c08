import type { Connection } from '../../live/follow-room.ts';
import type { GivenAnswers } from '../../live/own-answers.ts';
import type { LiveState } from '../../live/room-documents.ts';

type Facts = {
  state: LiveState | null;
  connection: Connection;
  answers: GivenAnswers;
  /** The address of the page. */
  address: string;
};

/** Where the class is, for who explores. */
export function barWords({ state, connection, answers, address }: Facts): string {
  if (connection === 'sign-in') return 'This network wants you to sign in first.';
  if (connection === 'reconnecting') return 'Reconnecting. You can go on looking.';
  if (state === null) return 'You are in a class.';
  const { phase, ask, step, spotlight, isTeacherAway } = state;
  // The class is not told whose it is; whoever looks at the same sees their own.
  if (spotlight?.view === address) return 'Your view is being shown to everybody.';
  if (isTeacherAway) return 'You are exploring. Your teacher’s device is away.';
  if (phase === 'WAITING') return 'You are exploring. The class has not begun.';
  if (ask?.phase === 'OPEN' && answers[ask.question] === undefined) return 'A question is open.';
  return `You are exploring. The class is at step ${step + 1}.`;
}
