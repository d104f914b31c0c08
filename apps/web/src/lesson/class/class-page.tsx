'use client';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import type { LiveClass } from '../live/class-store.ts';
import styles from './calm.module.css';
import { ClassEnd } from './class-end.tsx';
import { ClassOpening } from './class-opening.tsx';
import { FollowPage } from './follow-page.tsx';
import type { FollowedLesson } from './followed.ts';
import { NoMember } from './no-member.tsx';
import { useClass } from './use-class.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { WaitingPage } from './waiting-page.tsx';

type Props = { room: string; lesson: FollowedLesson };

/** What a member sees of a class. */
export function ClassPage({ room, lesson }: Props) {
  const isBrowser = useIsBrowser();
  return isBrowser ? <OpenClass room={room} lesson={lesson} /> : <ClassOpening lesson={lesson} />;
}

function OpenClass({ room, lesson }: Props) {
  const { kept, live } = useClass();
  if (live?.member.room === room)
    return <FollowedClass key={live.member.token} live={live} lesson={lesson} />;
  return kept?.room === room ? <ClassOpening lesson={lesson} /> : <NoMember other={kept} />;
}

function FollowedClass({ live, lesson }: { live: LiveClass; lesson: FollowedLesson }) {
  const { end } = useStore(live.store);
  const kept = useFocusKept();
  const { id, title } = lesson;
  useEffect(() => live.follow(), [live]);
  useEffect(() => live.setLesson({ id, title }), [live, id, title]);
  // With another build of the server its parts would not be had later.
  useEffect(() => void import('./bar/open-class-bar.tsx').catch(() => {}), []);
  useEffect(() => {
    if (end !== null) live.store.setState({ isEndTold: true });
  }, [live, end]);
  return (
    <div className={styles.class} {...kept}>
      <NowShown live={live} lesson={lesson} />
    </div>
  );
}

function NowShown({ live, lesson }: { live: LiveClass; lesson: FollowedLesson }) {
  const { state, end } = useStore(live.store);
  if (end !== null) return <ClassEnd end={end} lesson={lesson} />;
  if (state === null) return <ClassOpening lesson={lesson} live={live} />;
  if (state.phase === 'WAITING') return <WaitingPage live={live} lesson={lesson} />;
  return <FollowPage live={live} lesson={lesson} state={state} />;
}
