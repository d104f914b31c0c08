'use client';
import { ArrowLeft, X } from 'lucide-react';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { ButtonLink } from '../../ui/button.tsx';
import { isFramed } from '../../ui/framed/framed.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { inClass } from '../live/in-class.ts';
import { endLesson, noteExplored, type WayBack, wayBack } from './way-back.ts';
import styles from './way-back-bar.module.css';

const LESSONS = '/lessons';

/** On every page that is explored from a lesson: the way back to its step. Nothing where no lesson is read in this tab. */
export function WayBackBar() {
  const isBrowser = useIsBrowser();
  const way = useStore(wayBack);
  // Who is in a class has another way back.
  const isInClass = useStore(inClass);
  const isInLesson = usePathname().startsWith(LESSONS);
  // What a frame shows is no page that one went to.
  return way === null || isInClass || isInLesson || !isBrowser || isFramed() ? null : <Bar way={way} />;
}

function Bar({ way: { title, number, of, href } }: { way: WayBack }) {
  const address = `${usePathname()}?${useSearchParams()}`.replace(/\?$/, '');
  const note = () => noteExplored({ href: address, title: document.title });
  useEffect(() => {
    const { title: words } = document;
    noteExplored({ href: address, title: words });
    if (words !== '') return;
    // The title of a page that is gone to may come after the page.
    const observer = new MutationObserver(() => {
      if (document.title === '') return;
      observer.disconnect();
      noteExplored({ href: address, title: document.title });
    });
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [address]);
  return (
    <aside aria-label="Lesson" className={styles.bar} data-way-back>
      <ButtonLink isPrimary href={href} onClick={note}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        Back to step {number} of {of}
      </ButtonLink>
      <p className={styles.words}>
        <span className={styles.roomy}>You are exploring. The lesson: </span>
        {title}
      </p>
      <IconButton name="Leave the lesson" onClick={endLesson}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </aside>
  );
}
