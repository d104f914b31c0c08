'use client';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';

/** What a desk says whose session another window steers. */
export function OtherDesk({ onSteer }: { onSteer: () => void }) {
  const [isQuiet, setQuiet] = useState(false);
  return (
    <div role="alert" className={styles.other}>
      <p>Another window steers this presentation; this one shows what it does.</p>
      <Button isPrimary onClick={onSteer}>
        Steer here instead
      </Button>
      {!isQuiet && <Button onClick={() => setQuiet(true)}>Only look</Button>}
    </div>
  );
}
