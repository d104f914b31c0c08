import type { Connection } from '../live/follow-room.ts';
import styles from './notice.module.css';

const WORDS: Readonly<Partial<Record<Connection, string>>> = {
  reconnecting: 'Reconnecting. You can go on looking.',
  'sign-in': 'This network wants you to sign in first. Open any other site to do so; the class waits.',
};

/** What a member has to know of the connection: nothing, as long as it holds. */
export function ConnectionNotice({ connection }: { connection: Connection }) {
  const words = WORDS[connection];
  return words === undefined ? null : <p className={styles.notice}>{words}</p>;
}
