'use client';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from '../desk.module.css';
import own from './class-section.module.css';
import type { TaughtRoom } from './use-taught-room.ts';

/** For a class into which others came than were meant: whoever gave no name is taken out. Nothing where everybody gave one. */
export function RemoveGuests({ room }: { room: TaughtRoom }) {
  const [isAsked, setAsked] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [said, say] = useState<string | null>(null);
  const { members = [], counts } = room.desk ?? {};
  const { following = 0, exploring = 0, away = 0 } = counts ?? {};
  const isListed = following + exploring + away === members.length;
  if (!isAsked && isListed && !members.some(({ isGuest }) => isGuest)) return null;
  const remove = async () => {
    if (isRemoving) return;
    setRemoving(true);
    say(await room.removeGuests());
    setRemoving(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          say(null);
          setAsked(true);
        }}
      >
        Remove all guests
      </Button>
      <Dialog title="Remove all guests" isOpen={isAsked} onOpenChange={setAsked}>
        <p>
          All who gave no name are taken out of the class, with all that they answered. Who has the code can
          join again: let nobody in any more, or make a new code.
        </p>
        <p role="status" className={own.words}>
          {said}
        </p>
        <div className={styles.acts}>
          {said === null && (
            <Button isPrimary aria-disabled={isRemoving} onClick={() => void remove()}>
              {isRemoving ? 'Removing them' : 'Remove them'}
            </Button>
          )}
          <Button onClick={() => setAsked(false)}>{said === null ? 'Keep them' : 'Done'}</Button>
        </div>
      </Dialog>
    </>
  );
}
