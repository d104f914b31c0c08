import { groupBy } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { GlossaryFile } from '../files/glossary-file.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Placed } from '../files/place.ts';

/** A word in a text leads to one term, and a term does not lead to itself. */
export function checkGlossary({ glossary }: RecordFiles): Finding[] {
  return [...sharedAliases(glossary), ...glossary.flatMap((term) => [...listFaults(term), ...selves(term)])];
}

/** Whatever their letter case: a sentence may begin with the word. */
function sharedAliases(glossary: Placed<GlossaryFile>[]): Finding[] {
  const claims = glossary.flatMap((term) =>
    [...new Set(term.value.aliases.map((alias) => alias.toLowerCase()))].map((alias) => ({ alias, term })),
  );
  return [...groupBy(claims, ({ alias }) => alias).values()].flatMap(([first, ...others]) =>
    others.map(({ alias, term }) =>
      findingAt(
        term.place,
        'aliases',
        `"${alias}" stands for ${first?.term.value.id} too. Leave it with the one that explains it better`,
      ),
    ),
  );
}

function listFaults({ value, place }: Placed<GlossaryFile>): Finding[] {
  const twice = (['aliases', 'unlinked', 'seeAlso'] as const).flatMap((list) =>
    value[list]
      .filter((word, index) => value[list].indexOf(word) !== index)
      .map((word) => findingAt(place, list, `"${word}" stands there twice. Take one out`)),
  );
  const unknown = value.unlinked
    .filter((word) => !value.aliases.includes(word))
    .map((word) => findingAt(place, 'unlinked', `"${word}" is none of the aliases. Put one of them right`));
  return [...twice, ...unknown];
}

function selves({ value, place }: Placed<GlossaryFile>): Finding[] {
  return value.seeAlso.includes(value.id)
    ? [findingAt(place, 'seeAlso', 'leads to the term itself. Take it out')]
    : [];
}
