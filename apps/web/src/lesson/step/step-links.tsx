import { EntityLink } from '../../record/entity/entity-link.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import type { StepRecord } from '../get-lessons.ts';
import styles from './step-links.module.css';

/** From a step to its view, to whom it shows, and to the sources of its caption. */
export function StepLinks({ step: { view, shows, citations } }: { step: StepRecord }) {
  return (
    <>
      <div className={styles.shown}>
        <ButtonLink href={view}>Open this view</ButtonLink>
        {shows.length > 0 && (
          <ul className={styles.shows} aria-label="It shows">
            {shows.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {citations.length > 0 && <SourceList citations={citations} />}
    </>
  );
}
