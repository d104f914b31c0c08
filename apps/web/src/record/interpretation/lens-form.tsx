import type { Id } from '@kto-kogo/domain';
import { Button } from '../../ui/button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from '../page/list-form.module.css';
import type { LensGroup } from './get-lenses.ts';

type Props = {
  /** The address of the page without a lens: all that it says is kept. */
  href: string;
  groups: readonly LensGroup[];
  chosen: readonly Id[];
};

/** Lays one or two historians' readings over the page: a GET form, so that the address holds the choice. */
export function LensForm({ href, groups, chosen }: Props) {
  const [path = '', query] = href.split('?');
  const [first, second] = chosen;
  return (
    <form key={chosen.join()} action={path} className={styles.form} aria-label="Lens">
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

type SelectProps = {
  label: string;
  /** What stands for no choice. */
  none: string;
  groups: readonly LensGroup[];
  chosen: Id | undefined;
  without?: Id;
};

function LensSelect({ label, none, groups, chosen = '', without }: SelectProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name="lens" defaultValue={chosen} className={styles.input}>
        <option value="">{none}</option>
        {groups.map(({ id, name, interpretations }) => (
          <optgroup key={id} label={name}>
            {interpretations
              .filter((each) => each.id !== without)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                  {each.isFringe && ' (fringe)'}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
