import type { Laid } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { Button } from '../../ui/button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from '../page/list-form.module.css';
import { LensSelect } from './lens-select.tsx';
import type { LensGroup } from './lenses-query.ts';

type Props = {
  /** The address of the page without a lens: all that it says is kept. */
  href: string;
  groups: readonly LensGroup[];
  chosen: readonly Id[];
  /** How two of them lie, on a page that draws. */
  laid?: Laid;
};

/** Lays one or two historians' readings over the page: a GET form, so that the address holds the choice. */
export function LensForm({ href, groups, chosen, laid }: Props) {
  const [path = '', query] = href.split('?');
  const [first, second] = chosen;
  return (
    <form key={`${chosen.join()} ${laid}`} action={path} className={styles.form} aria-label="Lens">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <LensSelect
        label="Look through a historian’s reading"
        none="no reading"
        {...{ groups, chosen: first }}
      />
      {first !== undefined && (
        <LensSelect
          label="and through a second"
          none="no second reading"
          {...{ groups, chosen: second, without: first }}
        />
      )}
      {second !== undefined && laid !== undefined && (
        <label className={styles.field}>
          <span>drawn</span>
          <select name="lay" defaultValue={laid} className={styles.input}>
            <option value="over">one over the other</option>
            <option value="beside">side by side</option>
          </select>
        </label>
      )}
      <div className={styles.actions}>
        <Button type="submit">Look</Button>
        {first !== undefined && (
          <PageLink href={href}>
            {second === undefined ? 'Take the lens off' : 'Take both lenses off'}
          </PageLink>
        )}
      </div>
    </form>
  );
}
