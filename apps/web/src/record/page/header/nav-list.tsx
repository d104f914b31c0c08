'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
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
                <Link
                  href={href}
                  prefetch={false}
                  className={styles.link}
                  aria-current={isInSection(pathname, href) ? (pathname === href ? 'page' : true) : undefined}
                  onClick={() => onLeave?.()}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
