'use client';
import { compareText, type Id } from '@kto-kogo/domain';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import field from '../../../ui/text-field.module.css';
import type { LiveDesk } from '../../live/desk-reader.ts';
import styles from '../desk.module.css';
import type { MemberChange } from './desk-api.ts';
import own from './roster.module.css';
import { useNames } from './use-names.ts';
import type { TaughtRoom } from './use-taught-room.ts';
import { subjectOf } from './view-words.ts';

type Member = LiveDesk['members'][number];

/** Who is there, in the order of their names: how, at what they look, and what the teacher can do about it. */
export function Roster({ room }: { room: TaughtRoom }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const members = (room.desk?.members ?? []).toSorted((a, b) => compareText(a.name, b.name));
  const { following = 0, exploring = 0, away = 0 } = room.desk?.counts ?? {};
  const unlisted = following + exploring + away - members.length;
  const names = useNames(members.flatMap(({ view }) => (view === null ? [] : (subjectOf(view).id ?? []))));
  const member = members.find(({ id }) => id === chosen);
  return (
    <>
      {members.length > 0 && (
        <ul className={own.roster} aria-label="Who is there">
          {members.map((each) => (
            <li key={each.id}>
              <button type="button" className={own.member} onClick={() => setChosen(each.id)}>
                <span dir="auto" className={own.name}>
                  {each.name}
                </span>
                <span className={own.status} data-status={each.status}>
                  {statusWords(each, names)}
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
          <OneMember
            key={member.id}
            member={member}
            words={statusWords(member, names)}
            room={room}
            onDone={() => setChosen(null)}
          />
        )}
      </Dialog>
    </>
  );
}

type OneProps = { member: Member; words: string; room: TaughtRoom; onDone: () => void };

function OneMember({ member, words, room, onDone }: OneProps) {
  const { id, name, view, mayBeShown } = member;
  const base = useId();
  const [newName, setNewName] = useState(name);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ of: 'name' | 'removal'; words: string } | null>(null);
  const send = async (of: 'name' | 'removal', change: MemberChange) => {
    if (isSending) return;
    setSending(true);
    const refused = await room.setMember(id, change);
    setSending(false);
    setProblem(refused === null ? null : { of, words: refused });
    if (refused === null) onDone();
  };
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (newName.trim() === name) return onDone();
    if (newName.trim() === '') return setProblem({ of: 'name', words: 'Give a name.' });
    void send('name', { name: newName });
  };
  return (
    <div className={own.one}>
      <p>{words}</p>
      {view !== null && (
        <div className={styles.acts}>
          <PageLink href={view} target="_blank">
            Look at it in another tab
          </PageLink>
          {mayBeShown ? (
            <Button
              onClick={() => {
                void room.order({ spotlight: id });
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
      <form className={styles.acts} onSubmit={rename}>
        <label>
          Name{' '}
          <input
            className={field.input}
            value={newName}
            maxLength={24}
            autoComplete="off"
            dir="auto"
            aria-invalid={problem?.of === 'name'}
            aria-describedby={problem?.of === 'name' ? `${base}-problem` : undefined}
            onChange={({ target }) => setNewName(target.value)}
          />
        </label>
        <Button type="submit" aria-disabled={isSending}>
          Rename
        </Button>
        {problem?.of === 'name' && (
          <p id={`${base}-problem`} role="alert" className={own.problem}>
            {problem.words}
          </p>
        )}
      </form>
      <div className={styles.acts}>
        <Button aria-disabled={isSending} onClick={() => void send('removal', { isRemoved: true })}>
          Take out of the class
        </Button>
        {problem?.of === 'removal' && (
          <p role="alert" className={own.problem}>
            {problem.words}
          </p>
        )}
        <p className={own.more}>With all that was answered. Who has the code can join again.</p>
      </div>
    </div>
  );
}

/** @param names of what the record knows */
function statusWords({ status, view }: Member, names: ReadonlyMap<Id, string>): string {
  if (status === 'EXPLORING') {
    if (view === null) return 'exploring';
    const { kind, id } = subjectOf(view);
    return `exploring: ${(id === null ? undefined : names.get(id)) ?? kind}`;
  }
  return status === 'FOLLOWING' ? 'following' : 'away';
}
