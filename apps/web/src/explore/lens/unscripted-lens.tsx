import { exploreAddress } from '@kto-kogo/address';
import { LensForm } from '../../record/interpretation/lens-form.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './unscripted-lens.module.css';

/** Without JavaScript a lens is chosen by a form. */
export function UnscriptedLens() {
  const { view, lens } = useExplorer();
  return (
    <noscript>
      <div className={styles.form}>
        <LensForm
          href={exploreAddress.href({ ...view, lenses: [], laid: 'over' })}
          groups={lens.groups}
          chosen={view.lenses}
          laid={view.laid}
        />
      </div>
    </noscript>
  );
}
