import type { Layout } from '@kto-kogo/address';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import { Button } from '../../ui/button.tsx';
import styles from './layout-note.module.css';

type Props = { state: 'coming' | 'failed'; layout: Layout; onAgain: () => void };

/** Over the drawing of before, while the layout that was chosen is on its way. */
export function LayoutNote({ state, layout, onAgain }: Props) {
  const { by } = LAYOUT_WORDS[layout];
  return (
    <div className={styles.note} role="status" data-state={state}>
      {state === 'coming' ? (
        <p>Laying out by {by}</p>
      ) : (
        <>
          <p>The layout by {by} could not be loaded.</p>
          <Button onClick={onAgain}>Try again</Button>
        </>
      )}
    </div>
  );
}
