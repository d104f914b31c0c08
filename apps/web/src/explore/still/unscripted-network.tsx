'use client';
import { exploreAddress } from '@kto-kogo/address';
import { Fragment } from 'react';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import { offeredLayouts } from '../../picture/layouts/offered-layouts.ts';
import { areBeside } from '../../record/interpretation/lens.ts';
import { setLayout } from '../actions/view-changes.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { LensesBeside } from '../lens/lenses-beside.tsx';
import { StillPicture } from './still-picture.tsx';
import styles from './unscripted-network.module.css';

/**
 * The network without JavaScript: a picture whose nodes are links. Browsers with JavaScript treat the content of
 * `noscript` as text and never build it.
 */
export function UnscriptedNetwork() {
  const { record, view, lens } = useExplorer();
  const layouts = offeredLayouts(record);
  return (
    <noscript>
      <div className={styles.still}>
        <p>
          Every name leads to its page; the others are found by <a href="/search">searching</a>. All ties in
          words: <a href={`/explore${exploreAddress.write({ ...view, shape: 'list' })}`}>the reading list</a>{' '}
          or <a href={`/explore${exploreAddress.write({ ...view, shape: 'table' })}`}>the table</a>. The
          picture <a href={`/explore/picture.svg${exploreAddress.write(view)}`}>by itself</a>.
        </p>
        <p>
          Laid out by{' '}
          {layouts.map((layout, at) => (
            <Fragment key={layout}>
              {at === 0 ? '' : at === layouts.length - 1 ? ' or ' : ', '}
              <a href={`/explore${exploreAddress.write(setLayout(layout)(view))}`}>
                {LAYOUT_WORDS[layout].by}
              </a>
            </Fragment>
          ))}
          .
        </p>
        {areBeside(view.laid, lens.lenses) ? <LensesBeside on="unscripted" /> : <StillPicture />}
      </div>
    </noscript>
  );
}
