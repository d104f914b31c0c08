import { readView, writeView } from '../address/explore-view-codec.ts';
import styles from './no-script.module.css';

/** The drawing needs JavaScript; the same view as a table and as sentences does not. */
export function NoScript({ query }: { query: string }) {
  const { view } = readView(new URLSearchParams(query));
  if (view.shape !== 'network') return null;
  return (
    <noscript>
      <p className={styles.note}>
        The drawing needs JavaScript. The same view as{' '}
        <a href={`/explore${writeView({ ...view, shape: 'list' })}`}>a reading list</a> or{' '}
        <a href={`/explore${writeView({ ...view, shape: 'table' })}`}>a table</a> does not.
      </p>
    </noscript>
  );
}
