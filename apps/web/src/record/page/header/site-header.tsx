import type { ReactNode } from 'react';
import { PageLink } from '../../../ui/page-link.tsx';
import skipLink from '../../../ui/skip-link.module.css';
import { ThemeToggle } from '../../../ui/theme/theme-toggle.tsx';
import { HeaderSearch } from './header-search.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { NavList } from './nav-list.tsx';
import { NavMenu } from './nav-menu.tsx';
import { SearchLink } from './search-link.tsx';
import styles from './site-header.module.css';

type Props = { /** What a page can be used for, beside the tools of every page. */ acts: ReactNode };

export function SiteHeader({ acts }: Props) {
  return (
    <header className={styles.header}>
      <a href="#main" className={skipLink.link}>
        Skip to the content
      </a>
      <PageLink href="/" className={styles.brand}>
        Kto-Kogo <span className={styles.motto}>who, whom</span>
      </PageLink>
      <nav aria-label="Main" className={styles.nav}>
        <NavList />
      </nav>
      <div className={styles.tools}>
        <HeaderSearch />
        <SearchLink />
        {acts}
        <ThemeToggle />
        <KeyboardHelp />
        <nav aria-label="Main" className={styles.menu}>
          <NavMenu />
        </nav>
      </div>
    </header>
  );
}
