import {
  chooseWords,
  type Day,
  firstDayOf,
  type Id,
  isId,
  lastDayOf,
  type Month,
  monthOf,
} from '@kto-kogo/domain';

/** What of the record an id stands for. */
export type Named = 'entity' | 'tie' | 'work';

/** Converts a value to and from its text in an address. */
export type Codec<Value> = {
  /** @returns undefined where the text is not valid */
  read(text: string): Value | undefined;
  /** @returns null for a value that has no text */
  write(value: Value): string | null;
  /** Tells the user what to write instead. */
  expected: string;
  /** Valid texts, as `write` gives them. */
  examples: readonly string[];
  /** Whether the parameter can be repeated, or separated by commas. */
  isList?: true;
  /** Where a text, or each item of a list, begins with an id: what it stands for. After a colon more may be said of it. */
  names?: Named | undefined;
};

/** An enum value as addresses and forms write it: `TRIAL_ROLE` is `trial-role`. */
export function asParam(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** Who types an address need not know which words are in capitals. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}

const asItStands = (word: string) => word;

/** One of `words`. */
export function word<const Word extends string>(
  words: readonly Word[],
  spell: (word: Word) => string = asItStands,
): Codec<Word> {
  const examples = words.map(spell);
  const shown = examples.map(fold);
  return {
    read: (text) => words.find((each) => fold(spell(each)) === fold(text)),
    write: spell,
    expected: `write ${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`,
    examples,
  };
}

/** Some of `words`, without duplicates and in their order; `none` and `all` for the two extremes. */
export function words<const Word extends string>(
  order: readonly Word[],
  spell?: (word: Word) => string,
): Codec<readonly Word[]> {
  const one = word(order, spell);
  const all = list(one);
  return {
    ...all,
    read(text) {
      const chosen = text === 'all' ? order : all.read(text);
      return chosen && order.filter((each) => chosen.includes(each));
    },
    write: (chosen) => (chosen.length === order.length ? 'all' : all.write(chosen)),
    expected: `write ${one.examples.map(fold).join(', ')}, joined by commas, or none or all`,
    examples: [...one.examples, 'none', 'all'],
  };
}

/** Some of `words`; null where all are chosen, as in a `TieFilter`. */
export function choice<const Word extends string>(
  order: readonly Word[],
  spell: (word: Word) => string,
): Codec<readonly Word[] | null> {
  const some = words(order, spell);
  return {
    ...some,
    read(text) {
      const chosen = some.read(text);
      return chosen && chooseWords(order, chosen);
    },
    write: (chosen) => some.write(chosen ?? order),
  };
}

/** A value that may be null: the parameter is then left out. */
export function optional<Value>(codec: Codec<Value>): Codec<Value | null> {
  return { ...codec, write: (value) => (value === null ? null : codec.write(value)) };
}

/** Any number of items, without duplicates. */
export function list<Item>(item: Codec<Item>): Codec<readonly Item[]> {
  return {
    read(text) {
      if (text === '' || text === 'none') return [];
      const items = text.split(',').map((each) => item.read(each));
      if (!items.every((each) => each !== undefined)) return undefined;
      const different = new Map(items.map((each) => [item.write(each), each]));
      // An id may look like the word for an empty list.
      return different.size === 1 && different.has('none') ? [] : [...different.values()];
    },
    write: (items) => items.map((each) => item.write(each)).join(',') || 'none',
    expected: `${item.expected}, several joined by commas`,
    examples: item.examples,
    isList: true,
    names: item.names,
  };
}

export const id: Codec<Id> = {
  read: (text) => (isId(fold(text)) ? fold(text) : undefined),
  write: asItStands,
  expected: 'write the name at the end of a page’s address, as yezhov',
  examples: ['yezhov', 'trial-of-1936', 'g-evdokimov'],
};

export const entityId: Codec<Id> = { ...id, names: 'entity' };
export const tieId: Codec<Id> = { ...id, names: 'tie' };
export const workId: Codec<Id> = { ...id, names: 'work' };

export const month: Codec<Month> = {
  read: (text) => (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined),
  write: asItStands,
  expected: 'write a month of the years 1000 to 2999 as 1937-06',
  examples: ['1934-12', '1937-06', '1938-03'],
};

/** The first day of a span, written as a month. */
export const sinceMonth: Codec<Day> = asDays(firstDayOf);
/** The last day of a span, written as a month. */
export const untilMonth: Codec<Day> = asDays(lastDayOf);

function asDays(toDay: (month: Month) => Day): Codec<Day> {
  return {
    ...month,
    read(text) {
      const read = month.read(text);
      return read && toDay(read);
    },
    write: (day) => monthOf(day),
  };
}

/** A whole number within an inclusive range. */
export function number(least: number, most: number): Codec<number> {
  return {
    read(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    write: String,
    expected: `write a number from ${least} to ${most}`,
    examples: [String(least), String(most)],
  };
}

/** Free text. @param most length in characters */
export function text(most: number): Codec<string> {
  return {
    read: (given) => (given.length <= most ? given : undefined),
    write: asItStands,
    expected: `write at most ${most} characters`,
    examples: ['Ежов & co', 'Artem Gertik', '100%', 'a+b=c?', 'абв'],
  };
}
