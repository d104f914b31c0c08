'use client';
import { classAddress, joinAddress, lessonReadAddress } from '@kto-kogo/address';
import { ArrowLeft, X } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { ButtonLink } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { type LiveClass, leaveClass } from '../../live/class-store.ts';
import { END_WORDS } from '../../live/end-words.ts';
import { inClass } from '../../live/in-class.ts';
import { ClassVoice } from '../class-voice.tsx';
import { useClass } from '../use-class.ts';
import { barWords } from './bar-words.ts';
import styles from './class-bar.module.css';
import { returnSoon } from './return-soon.ts';
import { usePageTitle } from './use-page-title.ts';

export function OpenClassBar() {
  const { kept, live } = useClass();
  const isGone = kept === null && live === null;
  useEffect(() => {
    if (isGone) inClass.setState(false, true);
  }, [isGone]);
  return live !== null && <Bar key={live.member.token} live={live} />;
}

function Bar({ live }: { live: LiveClass }) {
  const { state, connection, isCalledBack, lesson, end, isEndTold } = useStore(live.store);
  const address = `${usePathname()}?${useSearchParams()}`.replace(/\?$/, '');
  const title = usePageTitle(address);
  useEffect(() => live.explore({ href: address, title }), [live, address, title]);
  useEffect(() => {
    if (isEndTold) leaveClass();
  }, [isEndTold]);
  const answers = useStore(live.answers);
  const back = classAddress.href(live.member.room);
  if (end !== null)
    return (
      <aside aria-label="Class" className={styles.bar} data-class-bar>
        <p role="alert" className={styles.words}>
          {END_WORDS[end]}{' '}
          {end === 'NOT_FOUND' ? (
            <PageLink href={joinAddress.href()}>Ask for the new code, and join again</PageLink>
          ) : (
            lesson !== null && (
              <PageLink href={lessonReadAddress.href(lesson.id)}>Read the lesson again</PageLink>
            )
          )}
        </p>
        <IconButton name="Close" onClick={leaveClass} className={styles.close}>
          <X size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </aside>
    );
  return (
    <aside aria-label="Class" className={styles.bar} data-class-bar>
      <ButtonLink href={back} className={styles.back}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        Back to the class
      </ButtonLink>
      <p className={styles.words}>{barWords({ state, connection, answers, address })}</p>
      {isCalledBack && <CalledBack href={back} />}
      <ClassVoice live={live} steps={NONE} pointedAt={null} isExploring />
    </aside>
  );
}

const NONE: readonly { title: string }[] = [];

/** Everybody is called back: after a moment to read it this page goes, but not in the middle of a word. */
function CalledBack({ href }: { href: string }) {
  const router = useRouter();
  const go = useEffectEvent(() => router.push(href));
  useEffect(() => returnSoon(() => go()), []);
  return (
    <p role="alert" className={styles.called}>
      Your teacher calls everybody back.
    </p>
  );
}
