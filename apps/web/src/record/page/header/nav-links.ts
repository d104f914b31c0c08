import { ROUTES, type Route } from '@kto-kogo/address';

type NavLink = { href: string; label: string };

/** The links of the header, in its three groups. */
export const NAV_GROUPS: readonly (readonly NavLink[])[] = ([0, 1, 2] as const).map((group) =>
  (ROUTES as readonly Route[]).flatMap(({ path, nav }) =>
    nav?.group === group ? [{ href: path, label: nav.label }] : [],
  ),
);

/** Whether a page belongs to a section: `/figures/yezhov` belongs to `/figures`. */
export function isInSection(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
