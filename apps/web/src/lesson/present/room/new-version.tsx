'use client';
import type { Id } from '@kto-kogo/domain';
import { useEffect, useState } from 'react';
import { sendRequest } from '../../../graphql/client.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../desk.module.css';
import type { TaughtRoom } from './use-taught-room.ts';

type Props = { room: TaughtRoom; lesson: Id /** When the page was made. */; published: number };

/** Publishing disturbs no class: its teacher takes the new version when that suits. Nothing where there is none. */
export function NewVersion({ room, lesson, published }: Props) {
  const newest = Math.max(published, useNewestVersion(lesson));
  const taught = room.state?.version;
  if (taught === undefined || newest <= taught) return null;
  return (
    <div className={styles.acts}>
      <p role="status">
        Version {newest} of the lesson is published. The class is taught version {taught}. With the new one it
        stays at the present step; where that is left out, it goes to the step of the same number. Answers to
        questions that were changed are kept until the end of the class, and those questions can be asked
        again.
      </p>
      <Button onClick={() => void room.order({ useVersion: newest })}>Take the new version</Button>
    </div>
  );
}

const getVersionQuery = graphql(/* GraphQL */ `
  query GetVersion($id: ID!) {
    lesson(id: $id) {
      version
    }
  }
`);

/** Asked whenever the teacher comes back to this page, from the editor as it may be. 0 until it was. */
function useNewestVersion(lesson: Id): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        setVersion((await sendRequest(getVersionQuery, { id: lesson })).lesson?.version ?? 0);
      } catch {
        // It is asked again the next time.
      }
    };
    const listener = () => void ask();
    document.addEventListener('visibilitychange', listener);
    addEventListener('focus', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      removeEventListener('focus', listener);
    };
  }, [lesson]);
  return version;
}
