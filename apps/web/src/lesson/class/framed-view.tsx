'use client';
import { stageAddress } from '@kto-kogo/address';
import { useRouter } from 'next/navigation';
import { useEffectEvent } from 'react';
import { waitOffline } from '../../ui/online/what-waits.ts';
import styles from './framed-view.module.css';

type Props = { /** An address of this site. */ view: string; title: string };

/** What another page draws. A link in it leads the whole page there, and not the frame. */
export function FramedView({ view, title }: Props) {
  const router = useRouter();
  const press = useEffectEvent((event: Event) => {
    const { target } = event;
    // An element of another window is none of ours.
    const link = (target as Partial<Element> | null)?.closest?.('a[href]');
    const href = link?.getAttribute('href') ?? '';
    if (!/^\/(?![/\\])/.test(href)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!waitOffline()) router.push(href);
  });
  return (
    <>
      <p className={styles.title}>{title}</p>
      <iframe
        key={view}
        src={stageAddress.href({ view })}
        title={title}
        className={styles.frame}
        ref={(frame) => {
          if (frame === null) return;
          const listen = () => frame.contentWindow?.addEventListener('click', (event) => press(event), true);
          frame.addEventListener('load', listen);
          return () => frame.removeEventListener('load', listen);
        }}
      />
    </>
  );
}
