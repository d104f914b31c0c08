import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { isEntity } from '../search/found-href.ts';
import { matchStrength, openingStrength } from '../search/match-strength.ts';
import type { Command } from './view-commands.ts';

type Hit = FindHitLine_HitFragment;

/** How well a text names an act, by its name or by another word for it. */
export function commandStrength(text: string, { label, words = '' }: Command): number {
  return matchStrength(text, `${label} ${words}`);
}

/** The acts that a text names: by whole words before their beginnings, by their own names before other words. */
export function rankCommands(text: string, commands: readonly Command[]): Command[] {
  const rank = (command: Command) =>
    4 * commandStrength(text, command) +
    2 * Math.min(1, matchStrength(text, command.label)) +
    Math.min(1, openingStrength(text, command.label));
  return commands
    .filter((command) => commandStrength(text, command) > 0)
    .map((command) => ({ command, rank: rank(command) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

/**
 * How well a text names what was found. Of a person any part of the name is a name, of all else, and of other spellings, how it begins. A word
 * of the glossary is nobody's name.
 */
export function hitStrength(text: string, { found, matched }: Hit): number {
  const name = isEntity(found) && found.kind === 'FIGURE' ? matchStrength(text, found.name) : 0;
  const other = openingStrength(text, matched);
  return found.__typename === 'Term' ? Math.min(1, other) : Math.max(name, other);
}

/** Whether what was found stands before what can be done: a name before an act that is named no better, and no mere likeness before any act. */
export function isNameFirst(text: string, hits: readonly Hit[], commands: readonly Command[]): boolean {
  const name = Math.max(0, ...hits.map((hit) => hitStrength(text, hit)));
  return name > 0 && name >= Math.max(0, ...commands.map((command) => commandStrength(text, command)));
}
