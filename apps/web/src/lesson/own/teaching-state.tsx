import { Button } from '../../ui/button.tsx';
import type { Teaching } from './use-teaching.ts';

type Props = { teaching: Exclude<Teaching, { is: 'known' }>; onAgain: () => void };

/** Why notes and answers are not here. */
export function TeachingState({ teaching, onAgain }: Props) {
  switch (teaching.is) {
    case 'asked':
      return <p role="status">Notes and answers are on their way.</p>;
    case 'closed':
      return (
        <p>
          Notes and answers of this lesson need its teach link: open that link in this browser. Everything
          else works without it.
        </p>
      );
    case 'failed':
      return (
        <>
          <p role="status">Notes and answers did not come: {teaching.why}</p>
          <Button onClick={onAgain}>Ask for them again</Button>
        </>
      );
  }
}
