'use client';
import { audienceAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import { ButtonAnchor } from '../../ui/button.tsx';
import styles from './desk.module.css';
import type { AudienceState } from './use-desk.ts';

type Props = { lesson: Id; session: string; state: AudienceState };

/** Opens the audience's window, and says how it is. Where the browser lets no window be opened the link opens a tab, which does the same. */
export function AudienceLink({ lesson, session, state }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const name = `kto-kogo-audience-${session}`;
  return (
    <div className={styles.audience}>
      <p role="status">
        Audience window: <strong data-state={state}>{state}</strong>
        {isBlocked && state === 'not open' && '. The browser held it back: the link opens it in a tab.'}
      </p>
      {state !== 'shown' && (
        <ButtonAnchor
          href={audienceAddress.href(lesson, { session })}
          target={isBlocked ? '_blank' : name}
          onClick={(event) => {
            if (isBlocked) return;
            const opened = window.open(event.currentTarget.href, name, 'popup,width=1280,height=720');
            if (opened === null) setBlocked(true);
            event.preventDefault();
            opened?.focus();
          }}
        >
          <MonitorUp size={16} strokeWidth={1.75} aria-hidden />
          {state === 'hidden' ? 'Bring it to the front' : 'Open it'}
        </ButtonAnchor>
      )}
    </div>
  );
}
