/** On which pages that work at lessons hear one another. */
const CHANNEL = 'kto-kogo-drafts';
/** As long as a page may take to answer; one that is slower is merged as if it were gone, and nothing is lost by that. */
const ANSWER_MS = 200;

type Message =
  | { is: 'who' }
  | { is: 'here'; session: string }
  | { is: 'saved'; session: string; lesson: string; revision: number };

/**
 * Answers others that this page is there, and hears of what they save.
 *
 * @returns what ends it
 */
export function joinPages(session: string, onSaved: (lesson: string, revision: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is === 'who') channel.postMessage({ is: 'here', session } satisfies Message);
    if (data.is === 'saved' && data.session !== session) onSaved(data.lesson, data.revision);
  };
  return () => channel.close();
}

/** Tells other pages of this browser what was saved. Also after this one has left them: what it sent last is answered late. */
export function tellSaved(session: string, lesson: string, revision: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ is: 'saved', session, lesson, revision } satisfies Message);
  channel.close();
}

/** The sessions of the pages that work at lessons now. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const sessions = new Set<string>();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is === 'here') sessions.add(data.session);
  };
  channel.postMessage({ is: 'who' } satisfies Message);
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  channel.close();
  return sessions;
}
