import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { NAV_GROUPS } from '../page/header/nav-links.ts';
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
 * What the palette offers for a text: what can be done, gone to, and is found. Without a text, all that can be done and gone to.
 *
 * @param hits what the search of the record gave for the text, the best first
 */
export function paletteGroups(
  text: string,
  hits: readonly Hit[],
  commands: readonly Command[],
): PaletteGroup[] {
  const matches = matcherOf(text);
  const pages = [...NAV_GROUPS.flat(), ...MORE_PAGES].filter(({ label }) => matches(label));
  const acts = commands.filter(({ label }) => matches(label));
  const groups: PaletteGroup[] = [
    { value: 'Do', items: acts.map((command) => ({ of: 'command', command })) },
    { value: 'Go', items: pages.map((page) => ({ of: 'page', ...page })) },
    // Last, because they come later than the rest, and nothing moves under the eye.
    { value: 'Find', items: hits.map((hit) => ({ of: 'hit', hit })) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Each word that is written begins a word of the label: "lay off" means "Lay out by offices". */
function matcherOf(text: string): (label: string) => boolean {
  const wanted = wordsOf(text);
  return (label) => {
    const words = wordsOf(label);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
