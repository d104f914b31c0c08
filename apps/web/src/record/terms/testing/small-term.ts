import type { Term } from '../term.ts';

/** A term for tests, whose aliases are all linked but for "reported". */
export function smallTerm(id: string, ...aliases: string[]): Term {
  return {
    id,
    name: id,
    nativeName: null,
    meaning: `${id}!`,
    aliases,
    linked: aliases.filter((word) => word !== 'reported'),
  };
}
