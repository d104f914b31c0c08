type NavLink = { href: string; label: string };

/** The links of the header, in its three groups. It is on every page: `ROUTES`, which says more of each, would weigh there. */
export const NAV_GROUPS: readonly (readonly NavLink[])[] = [
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
    { href: '/readings', label: 'Readings' },
    { href: '/lessons', label: 'Lessons' },
    { href: '/notes', label: 'Notes' },
    { href: '/sources', label: 'Sources' },
    { href: '/about', label: 'About' },
  ],
];

/** Whether a page belongs to a section: `/figures/yezhov` belongs to `/figures`. */
export function isInSection(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
