'use client';
import { usePathname } from 'next/navigation';
import { SearchBox } from '../../search/search-box.tsx';
import styles from './header-search.module.css';
import { isInSection } from './nav-links.ts';

/** Pages with a search box of their own do not get a second one. */
const WITH_OWN_SEARCH = ['/explore', '/search'];

export function HeaderSearch() {
  const pathname = usePathname();
  if (pathname === '/' || WITH_OWN_SEARCH.some((href) => isInSection(pathname, href))) return null;
  return (
    <div className={styles.box}>
      <SearchBox size="small" />
    </div>
  );
}
