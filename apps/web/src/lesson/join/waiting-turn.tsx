import { Button } from '../../ui/button.tsx';
import styles from './join-form.module.css';
import type { Joining } from './use-joining.ts';

type Props = { joining: Joining; onStop: () => void };

/** That this device tries again by itself. It is said once; the seconds are for the eye alone. */
export function WaitingTurn({ joining, onStop }: Props) {
  const isWaiting = joining.is === 'waiting' || (joining.is === 'trying' && joining.hasWaited);
  return (
    <div className={styles.waiting}>
      <p role="status">
        {isWaiting &&
          'Many try to join just now. Keep this page open: it tries again by itself until you are in.'}
      </p>
      {isWaiting && (
        <>
          <p aria-hidden>{joining.is === 'waiting' ? `Next try in ${joining.seconds} s` : 'Trying now…'}</p>
          <Button onClick={onStop}>Stop trying</Button>
        </>
      )}
    </div>
  );
}
