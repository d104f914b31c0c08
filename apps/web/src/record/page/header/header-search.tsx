import { SearchBox } from '../../search/search-box.tsx';
import styles from './header-search.module.css';

export function HeaderSearch() {
  return (
    <div className={styles.box}>
      <SearchBox size="small" />
    </div>
  );
}
