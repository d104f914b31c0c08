import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { NAV_GROUPS } from '../page/header/nav-links.ts';
import { matchStrength } from '../search/match-strength.ts';
import { rankCommands } from './rank.ts';
import type { Command } from './view-commands.ts';

type Hit = FindHitLine_HitFragment;
export type PaletteItem =
  | { of: 'hit'; hit: Hit }
  | { of: 'command'; command: Command }
  | { of: 'page'; href: string; label: string };
export type PaletteGroup = { value: string; items: PaletteItem[] };

/** Pages that have no place in the header. */
const MORE_PAGES = [
  { href: '/', label: 'Home' },
  { href: '/glossary', label: 'Glossary' },
  { href: '/graphql', label: 'API' },
];

/**
 * What the palette offers for a text: what can be done, gone to, and is found. Without a text, all that can be done and gone to, but for acts
 * that are many of a kind.
 *
 * @param hits what the search of the record gave for the text, the best first
 * @param isFoundFirst see `isNameFirst`
 */
export function paletteGroups(
  text: string,
  hits: readonly Hit[],
  commands: readonly Command[],
  isFoundFirst: boolean,
): PaletteGroup[] {
  const pages = [...NAV_GROUPS.flat(), ...MORE_PAGES].filter(({ label }) => matchStrength(text, label) > 0);
  const acts =
    text.trim() === '' ? commands.filter(({ isQuiet }) => isQuiet !== true) : rankCommands(text, commands);
  const did: PaletteGroup = { value: 'Do', items: acts.map((command) => ({ of: 'command', command })) };
  const gone: PaletteGroup = { value: 'Go', items: pages.map((page) => ({ of: 'page', ...page })) };
  const found: PaletteGroup = { value: 'Find', items: hits.map((hit) => ({ of: 'hit', hit })) };
  const groups = isFoundFirst ? [found, did, gone] : [did, gone, found];
  return groups.filter(({ items }) => items.length > 0);
}
