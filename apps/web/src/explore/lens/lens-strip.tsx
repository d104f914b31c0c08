'use client';
import { exploreAddress } from '@kto-kogo/address';
import { areBeside } from '../../record/interpretation/lens.ts';
import { lensLine } from '../../record/interpretation/lens-line.tsx';
import { countStances, LENS_CAUTION } from '../../record/interpretation/lens-words.ts';
import { StanceKey } from '../../record/interpretation/stance-key.tsx';
import { Button } from '../../ui/button.tsx';
import { listWords } from '../../ui/list-words.ts';
import {
  endSpokenOf,
  isOnlySpokenOf,
  setLaid,
  showSpokenOf,
  takeLensesOff,
} from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { AskingOrFailed } from '../panel/asking-or-failed.tsx';
import styles from './lens-strip.module.css';
import { shownIn } from './shown-in.ts';
import { spokenOf } from './spoken-of.ts';

/** Over the view: what the lenses make of what is shown, in sentences, and what their marks mean. */
export function LensStrip() {
  const { record, view, scene, lens } = useExplorer();
  const change = useChange();
  if (lens.asking !== null)
    return (
      <div className={styles.strip}>
        {lens.asking.state === 'failed' ? (
          <AskingOrFailed answer={lens.asking} what="the lens" />
        ) : (
          <p role="status">Fetching the lens</p>
        )}
      </div>
    );
  if (lens.lenses.length === 0) return null;
  const shown = shownIn(scene, view.shape);
  const isDrawn = view.shape === 'network';
  const isApart = isDrawn && areBeside(view.laid, lens.lenses);
  const people = spokenOf(lens.lenses, record.network);
  const isOnly = isOnlySpokenOf(view, people);
  const onlyWords = `Only what ${lens.lenses.length === 1 ? 'it speaks' : 'they speak'} of`;
  return (
    <section aria-label="What the lens says">
      {/* On a phone the drawing needs the room: there it is folded. */}
      <details className={styles.fold}>
        <summary className={styles.summary}>
          {lens.lenses.length === 1 ? 'Lens' : 'Lenses'}: {listWords(lens.lenses.map(({ name }) => name))}
        </summary>
        <div className={styles.strip}>
          {/* Side by side each says it over its own drawing. */}
          {!isApart &&
            lens.lenses.map((each) => (
              <div key={each.id} className={styles.lens}>
                {lensLine(each, countStances(each, shown), null)}
              </div>
            ))}
          <div className={styles.acts}>
            <Button
              className={styles.scripted}
              onClick={() => change(isOnly ? endSpokenOf : showSpokenOf(people))}
            >
              {isOnly ? 'All again' : onlyWords}
            </Button>
            <Button className={styles.scripted} onClick={() => change(takeLensesOff(people))}>
              {lens.lenses.length === 1 ? 'Take the lens off' : 'Take both off'}
            </Button>
            {isDrawn && lens.lenses.length > 1 && (
              <ExploreLink to={setLaid(isApart ? 'over' : 'beside')}>
                {isApart ? 'One over the other' : 'Side by side'}
              </ExploreLink>
            )}
            <noscript>
              <a href={exploreAddress.href((isOnly ? endSpokenOf : showSpokenOf(people))(view))}>
                {isOnly ? 'All again' : onlyWords}
              </a>
            </noscript>
            <details className={styles.marks}>
              <summary>The marks</summary>
              <StanceKey />
              <p>{LENS_CAUTION}</p>
            </details>
          </div>
        </div>
      </details>
    </section>
  );
}
