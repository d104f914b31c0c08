'use client';
import { compareText } from '@kto-kogo/domain';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import field from '../../../ui/text-field.module.css';
import type { LiveDesk } from '../../live/desk-reader.ts';
import styles from '../desk.module.css';
import own from './roster.module.css';
import type { TaughtRoom } from './use-taught-room.ts';
import { viewWords } from './view-words.ts';

type Member = LiveDesk['members'][number];

/** Who is there, in the order of their names: how, at what they look, and what the teacher can do about it. */
export function Roster({ room }: { room: TaughtRoom }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const members = (room.desk?.members ?? []).toSorted((a, b) => compareText(a.name, b.name));
  const { following = 0, exploring = 0, away = 0 } = room.desk?.counts ?? {};
  const unlisted = following + exploring + away - members.length;
  const member = members.find(({ id }) => id === chosen);
  return (
    <>
      {members.length > 0 && (
        <ul className={own.roster} aria-label="Who is there">
          {members.map((each) => (
            <li key={each.id}>
              <button type="button" className={own.member} onClick={() => setChosen(each.id)}>
                <span className={own.name}>{each.name}</span>
                <span className={own.status} data-status={each.status}>
                  {statusWords(each)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {unlisted > 0 && (
        <p className={own.more}>
          And {unlisted} more, who follow: of so many only those are listed who explore or have answered.
        </p>
      )}
      <Dialog
        title={member?.name ?? 'Not there any more'}
        isOpen={chosen !== null}
        onOpenChange={(isOpen) => !isOpen && setChosen(null)}
      >
        {member === undefined ? (
          <p>That member is not in the class any more.</p>
        ) : (
          <OneMember key={member.id} member={member} room={room} onDone={() => setChosen(null)} />
        )}
      </Dialog>
    </>
  );
}

type OneProps = { member: Member; room: TaughtRoom; onDone: () => void };

function OneMember({ member, room, onDone }: OneProps) {
  const { id, name, view, mayBeShown } = member;
  const [newName, setNewName] = useState(name);
  return (
    <div className={own.one}>
      <p>{statusWords(member)}</p>
      {view !== null && (
        <div className={styles.acts}>
          <PageLink href={view} target="_blank">
            Look at it in another tab
          </PageLink>
          {mayBeShown ? (
            <Button
              onClick={() => {
                room.order({ spotlight: id });
                onDone();
              }}
            >
              Show it to all
            </Button>
          ) : (
            <p>Does not want it to be shown.</p>
          )}
        </div>
      )}
      <form
        className={styles.acts}
        onSubmit={(event) => {
          event.preventDefault();
          if (newName.trim() !== '' && newName !== name) room.setMember(id, { name: newName });
          onDone();
        }}
      >
        <label>
          Name{' '}
          <input
            className={field.input}
            value={newName}
            maxLength={24}
            autoComplete="off"
            onChange={({ target }) => setNewName(target.value)}
          />
        </label>
        <Button type="submit">Rename</Button>
      </form>
      <div className={styles.acts}>
        <Button
          onClick={() => {
            room.setMember(id, { isRemoved: true });
            onDone();
          }}
        >
          Take out of the class
        </Button>
        <p className={own.more}>With all that was answered. Who has the code can join again.</p>
      </div>
    </div>
  );
}

function statusWords({ status, view }: Member): string {
  if (status === 'EXPLORING') return view === null ? 'exploring' : `exploring: ${viewWords(view)}`;
  return status === 'FOLLOWING' ? 'following' : 'away';
}
