import { ButtonLink } from '../../ui/button.tsx';
import styles from './empty-list.module.css';

type Props = {
  /** What is missing, and why. */
  what: string;
  /** What to do next. */
  advice: string;
  href: string;
  action: string;
};

export function EmptyList({ what, advice, href, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.what}>{what}</p>
      <p>{advice}</p>
      <ButtonLink href={href}>{action}</ButtonLink>
    </div>
  );
}
