'use client';
import { FILTER_PARAMS, workAddress } from '@kto-kogo/address';
import { WORKS_MAX } from '@kto-kogo/domain';
import { type ComponentProps, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sendRequest } from '../../graphql/client.ts';
import { Button } from '../../ui/button.tsx';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { type ChoosableWork, getChoosableWorksQuery } from './choosable-work.ts';
import styles from './tie-filter-form.module.css';
import type { WorkChoice as Choice } from './work-choice.tsx';

type ChoiceProps = Pick<ComponentProps<typeof Choice>, 'chosen' | 'onChoose'>;

/** The search for works with the works of the record, by title: both come for whoever asks for them. */
async function loadChoice() {
  const [{ WorkChoice }, { works }] = await Promise.all([
    import('./work-choice.tsx'),
    sendRequest(getChoosableWorksQuery, {}),
  ]);
  return (props: ChoiceProps) => <WorkChoice {...props} works={works} countOf={null} isAsked />;
}

/**
 * The works to one of which ties are held, as boxes of a form: without a tick one is no longer asked for. Another is found by title or author, and
 * choosing it sends the form.
 */
export function WorkField({ works }: { works: readonly ChoosableWork[] }) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState(works);
  const [WorkChoice, askForChoice] = useLatePart(loadChoice);
  const isBrowser = useIsBrowser();
  if (chosen.length === 0 && !isBrowser) return null;
  const ids = chosen.map(({ id }) => id);
  const choose = (next: readonly ChoosableWork[]) => {
    const added = next.find((work) => !ids.includes(work.id));
    flushSync(() => setChosen(next));
    // The search goes with the question: whoever chose stays at what was chosen.
    const boxes = [...(group.current?.querySelectorAll('input') ?? [])];
    boxes.find(({ value }) => value === added?.id)?.focus();
    group.current?.form?.requestSubmit();
  };
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.question}>Only what cites</legend>
      {chosen.map(({ id, title }) => (
        <div key={id} className={styles.row}>
          <input
            type="checkbox"
            name={FILTER_PARAMS.works}
            value={id}
            defaultChecked
            aria-label={title}
            className={styles.box}
          />
          <PageLink href={workAddress.href(id)}>{title}</PageLink>
        </div>
      ))}
      {WorkChoice !== null ? (
        <WorkChoice chosen={ids} onChoose={choose} />
      ) : (
        isBrowser && ids.length < WORKS_MAX && <Button onClick={() => askForChoice()}>Choose a work</Button>
      )}
    </fieldset>
  );
}
