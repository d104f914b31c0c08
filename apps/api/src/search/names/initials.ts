/** The Latin letters with which the romanisations of a name may begin that begins with this Cyrillic letter. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'vw',
    г: 'gh',
    д: 'd',
    е: 'eyji',
    ж: 'zjs',
    з: 'zs',
    и: 'iyj',
    й: 'yji',
    к: 'kc',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'uo',
    ф: 'fp',
    х: 'khc',
    ц: 'tcz',
    ч: 'ct',
    ш: 'sc',
  },
  ...{ щ: 's', э: 'e', ю: 'yij', я: 'yija' },
};

/** The letters with which each given name may begin, Cyrillic and Latin, in their order, each with how surely it does. */
export type Beginnings = readonly ReadonlyMap<string, number>[];

/** In a romanisation alone: Yakov is Âkov to few, and A. Yakovlev is Alexander. */
const ROMANISED = 0.5;

/**
 * Of "Андрей Януарьевич": that of а and a, and that of я, y, i, j.
 * @param names the folded given names of each spelling of one name
 */
export function beginningsOf(names: readonly (readonly string[])[]): Beginnings {
  const most = Math.max(0, ...names.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => {
    const letters = names.map((given) => given[at]?.charAt(0) ?? '').filter((letter) => letter !== '');
    const romanised = letters.flatMap((letter) => [...(BEGINNINGS[letter] ?? '')]);
    return new Map([
      ...romanised.map((letter) => [letter, ROMANISED] as const),
      ...letters.map((letter) => [letter, 1] as const),
    ]);
  });
}

/** In another place than the name it begins: only a patronymic is known of. */
const OUT_OF_PLACE = 0.3;

/** How well typed initials agree with given names: one more for each that begins its name, one less for each that begins none. */
export function agreement(typed: readonly string[], names: Beginnings): number {
  if (names.length === 0) return 0;
  return typed.reduce((sum, initial, at) => {
    const letter = initial.charAt(0);
    const surely = names[at]?.get(letter);
    if (surely !== undefined) return sum + surely;
    return sum + (names.some((letters) => letters.has(letter)) ? OUT_OF_PLACE : -1);
  }, 0);
}
