/** On which pages that work at lessons hear one another. */
const CHANNEL = 'kto-kogo-drafts';
/** As long as a page may take to answer; one that is slower is merged as if it were gone, and nothing is lost by that. */
const ANSWER_MS = 200;

type Message = { is: 'who' } | { is: 'here'; session: string };

/** Answers others that this page is there. @returns what ends it */
export function sayHere(session: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is === 'who') channel.postMessage({ is: 'here', session } satisfies Message);
  };
  return () => channel.close();
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
