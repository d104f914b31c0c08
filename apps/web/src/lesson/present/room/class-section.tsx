'use client';
import { spacedCode } from '@kto-kogo/room';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/text-field.module.css';
import type { Connection } from '../../live/follow-room.ts';
import styles from '../desk.module.css';
import type { PresentedLesson } from '../presented.ts';
import own from './class-section.module.css';
import { EndClass } from './end-class.tsx';
import { keepRoom } from './kept-room.ts';
import { NewVersion } from './new-version.tsx';
import { OtherDevice } from './other-device.tsx';
import { RemoveGuests } from './remove-guests.tsx';
import { Roster } from './roster.tsx';
import type { TaughtClass, TaughtRoom } from './use-taught-room.ts';

type Props = {
  taught: TaughtClass;
  lesson: PresentedLesson;
  /** The version that is published now. */
  published: number;
};

/** The class of a desk: how it is joined, who is there, and what ends it. Without one, the way to open it. */
export function ClassSection({ taught, lesson, published }: Props) {
  const { room, lost, isOpening, problem, open } = taught;
  return (
    <section className={styles.jump} aria-label="Class">
      <h2 className={styles.label}>Class</h2>
      {room === null ? (
        <>
          {lost !== null && (
            <p role="alert" className={own.trouble}>
              {lost}
            </p>
          )}
          <p className={own.words}>
            Pupils follow on their own devices: by a code, without an account. You see who is there and what
            they answer.
          </p>
          <div className={styles.acts}>
            <Button aria-disabled={isOpening} onClick={() => !isOpening && open()}>
              <Users size={16} strokeWidth={1.75} aria-hidden />
              {isOpening ? 'Opening it' : lost === null ? 'Open a class' : 'Open it again'}
            </Button>
          </div>
          {problem !== null && (
            <p role="alert" className={own.trouble}>
              {problem}
            </p>
          )}
        </>
      ) : (
        <OpenClass room={room} lesson={lesson} published={published} />
      )}
    </section>
  );
}

function OpenClass({ room, lesson, published }: Omit<Props, 'taught'> & { room: TaughtRoom }) {
  const { kept, state, desk, connection, trouble, order } = room;
  const [isEnding, setEnding] = useState(false);
  const { following = 0, exploring = 0, away = 0 } = desk?.counts ?? {};
  return (
    <>
      <p className={own.code} translate="no">
        {state === null ? '' : spacedCode(state.code)}
      </p>
      <Address kept={kept} />
      <p role="status" className={own.words}>
        {following} following, {exploring} exploring, {away} away
      </p>
      {CONNECTIONS[connection] !== null && <p className={own.trouble}>{CONNECTIONS[connection]}</p>}
      {trouble !== null && (
        <p role="alert" className={own.trouble}>
          {trouble}
        </p>
      )}
      <NewVersion room={room} lesson={lesson.id} published={published} />
      {state?.spotlight != null && (
        <div className={styles.acts}>
          <p>A pupil’s view is before everybody.</p>
          <Button onClick={() => void order({ endSpotlight: true })}>Back to the step</Button>
        </div>
      )}
      <Roster room={room} />
      <div className={styles.acts}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={state?.isLocked ?? false}
            onChange={({ target }) => void order({ lock: target.checked })}
          />
          Let nobody in any more
        </label>
        <Button onClick={() => void order({ newCode: true })}>New code</Button>
        <RemoveGuests room={room} />
        <OtherDevice kept={kept} />
        <Button onClick={() => setEnding(true)}>End the class</Button>
      </div>
      <EndClass room={room} lesson={lesson} isOpen={isEnding} onOpenChange={setEnding} />
    </>
  );
}

const CONNECTIONS: Readonly<Record<Connection, string | null>> = {
  connecting: null,
  live: null,
  slow: 'This network lets only a slow connection through: what pupils do is seen a few seconds later.',
  reconnecting: 'Reconnecting. The screen goes on; pupils see the next step when the line is back.',
  'sign-in': 'This network wants you to sign in first.',
};

/** At which pupils reach this computer. Of several networks the teacher says which. */
function Address({ kept }: { kept: TaughtRoom['kept'] }) {
  const { joinAddresses } = kept;
  const [first, ...others] = joinAddresses;
  if (first === undefined)
    return (
      <p className={own.trouble}>
        Pupils cannot reach this computer. Stop the server, and start it with HOST=0.0.0.0, or give it its
        address by PUBLIC_URL.
      </p>
    );
  const words = (address: string) => `${address.replace(/^https?:\/\//, '')}/join`;
  if (others.length === 0)
    return (
      <p className={own.words} translate="no">
        {words(first)}
      </p>
    );
  return (
    <label className={own.address}>
      Address
      <select
        className={field.input}
        value={first}
        onChange={({ target }) => {
          const rest = joinAddresses.filter((each) => each !== target.value);
          keepRoom({ ...kept, joinAddresses: [target.value, ...rest] });
        }}
      >
        {joinAddresses.toSorted().map((address) => (
          <option key={address} value={address}>
            {words(address)}
          </option>
        ))}
      </select>
      <span className={own.hint}>
        This computer is in several networks: choose that of the pupils’ devices.
      </span>
    </label>
  );
}
