'use client';
import { usePathname } from 'next/navigation';
import { PageLink } from '../../../ui/page-link.tsx';
import { isInSection, NAV_GROUPS } from './nav-links.ts';
import styles from './nav-list.module.css';

export function NavList({ onLeave }: { onLeave?: () => void }) {
  const pathname = usePathname();
  return (
    <ul className={styles.list}>
      {NAV_GROUPS.map((group) => (
        <li key={group[0]?.href} className={styles.group}>
          <ul className={styles.links}>
            {group.map(({ href, label }) => (
              <li key={href}>
                <PageLink
                  href={href}
                  className={styles.link}
                  aria-current={isInSection(pathname, href) ? (pathname === href ? 'page' : true) : undefined}
                  onClick={() => onLeave?.()}
                >
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
