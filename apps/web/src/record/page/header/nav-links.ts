/** The sections of the site, grouped as the header shows them. What does not exist yet is not linked. */
export const NAV_GROUPS = [
  [
    { href: '/explore', label: 'Explore' },
    { href: '/trace', label: 'Trace' },
    { href: '/cascade', label: 'Cascade' },
  ],
  [
    { href: '/figures', label: 'Figures' },
    { href: '/trials', label: 'Trials' },
    { href: '/offices', label: 'Offices' },
    { href: '/succession', label: 'Succession' },
    { href: '/events', label: 'Events' },
    { href: '/timeline', label: 'Timeline' },
  ],
  [
    { href: '/sources', label: 'Sources' },
    { href: '/about', label: 'About' },
  ],
] as const;

/** Whether a page belongs to a section: `/figures/yezhov` does to `/figures`. */
export function isInSection(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
