import type { Term } from '@kto-kogo/domain';
import type { GlossaryFile } from '../files/glossary-file.ts';

export function deriveTerms(glossary: GlossaryFile[]): Term[] {
  return glossary.map(({ unlinked, ofTheSite: _, foundBy: __, ...term }) => ({
    ...term,
    linked: term.aliases.filter((alias) => !unlinked.includes(alias)),
  }));
}
