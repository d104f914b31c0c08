import type { ClassOnScreen } from './room/class-on-screen.ts';
import type { Act, Shown } from './shown.ts';

/** What desk and audience say to each other. */
export type Message =
  | { is: 'state'; shown: Shown }
  /** What of the class the screen shows beside it; null where none is open. Sent with each state. */
  | { is: 'class'; shown: ClassOnScreen | null }
  /** Who opens asks for the state. */
  | { is: 'hello'; desk: string | null }
  /** The desk that steered goes, or is loaded anew. */
  | { is: 'desk-closed' }
  | { is: 'audience'; isVisible: boolean }
  | { is: 'audience-closed' }
  /** A key that was pressed in the audience's window. */
  | { is: 'act'; act: Act };

/** How often each says that it is there, in ms. */
export const BEAT_MS = 2000;

/** The channel of one session: two lessons in two tabs do not hear each other. */
export function openChannel(session: string, hear: (message: Message) => void) {
  const channel = new BroadcastChannel(`kto-kogo-present-${session}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  return {
    say: (message: Message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** A name that nobody guesses. `crypto.randomUUID` is not there on plain http. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}
