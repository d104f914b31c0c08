'use client';
import { audienceAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonAnchor } from '../../ui/button.tsx';
import styles from './desk.module.css';
import type { AudienceState } from './use-desk.ts';

type Props = {
  lesson: Id;
  session: string;
  /** The class that is taught; null for none. */
  room: string | null;
  state: AudienceState;
};

/** Opens the audience's window, and says how it is. Where the browser lets no window be opened the link opens a tab, which does the same. */
export function AudienceLink({ lesson, session, room, state }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  // To bring it to the front: opened once more by its name it would be loaded anew. A desk that was loaded anew has lost it.
  const [opened, setOpened] = useState<Window | null>(null);
  const isThere = state === 'shown' || state === 'hidden';
  return (
    <div className={styles.audience}>
      <p role="status">
        Audience window: <strong data-state={state}>{state}</strong>
        {isBlocked && state === 'not open' && '. The browser held it back: the link opens it in a tab.'}
      </p>
      {state === 'hidden' && opened !== null && (
        <Button onClick={() => opened.focus()}>Bring it to the front</Button>
      )}
      {!isThere && (
        <ButtonAnchor
          href={audienceAddress.href(lesson, { session, room })}
          target="_blank"
          onClick={(event) => {
            if (isBlocked) return;
            event.preventDefault();
            const { href } = event.currentTarget;
            const audience = window.open(href, `kto-kogo-audience-${session}`, 'popup,width=1280,height=720');
            setOpened(audience);
            setBlocked(audience === null);
          }}
        >
          <MonitorUp size={16} strokeWidth={1.75} aria-hidden />
          Open it
        </ButtonAnchor>
      )}
    </div>
  );
}
