import { type FigureListParams, figuresAddress } from '@kto-kogo/address';
import { FATE_WORDS, FATES } from '@kto-kogo/domain';
import { FateMark } from '../../../marks/fate-mark.tsx';
import styles from '../../../record/page/list-form.module.css';
import { Button } from '../../../ui/button.tsx';
import { PageLink } from '../../../ui/page-link.tsx';

const ORDERS = { NAME: 'name', BORN: 'birth', DIED: 'death', TIES: 'most ties' } as const;

/** A GET form, so that the address holds every choice. */
export function FigureListForm({ params }: { params: FigureListParams }) {
  const isNarrowed = params.q !== '' || params.fate.length > 0;
  return (
    <form action="/figures" className={styles.form}>
      {params.lenses.map((lens) => (
        <input key={lens} type="hidden" name="lens" value={lens} />
      ))}
      {params.shown !== 'all' && <input type="hidden" name="show" value={params.shown} />}
      <label className={styles.field}>
        <span>Name, any spelling</span>
        <input type="search" name="q" defaultValue={params.q} maxLength={200} className={styles.input} />
      </label>
      <label className={styles.field}>
        <span>Order by</span>
        <select name="order" defaultValue={params.order} className={styles.input} disabled={params.q !== ''}>
          {Object.entries(ORDERS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.choices}>
        <legend>Fate</legend>
        {FATES.map((fate) => (
          <label key={fate} className={styles.choice}>
            <input type="checkbox" name="fate" value={fate} defaultChecked={params.fate.includes(fate)} />
            <FateMark fate={fate} size={16} />
            {FATE_WORDS[fate]}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit" isPrimary>
          Show
        </Button>
        {isNarrowed && (
          <PageLink href={figuresAddress.href({ lenses: params.lenses })}>Show everybody</PageLink>
        )}
      </div>
    </form>
  );
}
