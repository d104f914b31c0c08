/**
 * Romanisation schemes as plain data. A scheme applies its rules, in order, to a lower-case Cyrillic word, then replaces the
 * remaining letters.
 */
export type Scheme = { rules: readonly (readonly [pattern: RegExp, latin: string])[]; letters: Letters };
type Letters = Readonly<Record<string, string>>;

const VOWELS = 'аеёиоуыэюя';
/** `е` is pronounced "ye" at the start, after a vowel and after a sign. */
const OPEN_E = new RegExp(`(?<=^|[${VOWELS}ъь])е`, 'g');
const S_BETWEEN_VOWELS = new RegExp(`(?<=[${VOWELS}])с(?=[${VOWELS}])`, 'g');
const ADJECTIVE = /[иы]й$/;

// biome-ignore format: an alphabet is read in rows
export const ENGLISH: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const SLAVIST: Letters = {
  ...ENGLISH,
  ж: 'ž',
  й: 'j',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ю: 'ju',
  я: 'ja',
};
// biome-ignore format: an alphabet is read in rows
const GERMAN: Letters = {
  ...ENGLISH, в: 'w', ж: 'sch', з: 's', ё: 'jo', й: 'i', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ю: 'ju', я: 'ja',
};
// biome-ignore format: an alphabet is read in rows
const FRENCH: Letters = {
  ...ENGLISH, ж: 'j', ё: 'io', й: 'i', у: 'ou', ц: 'ts', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia',
};
// biome-ignore format: an alphabet is read in rows
const POLISH: Letters = {
  ...ENGLISH, в: 'w', ж: 'ż', ё: 'jo', й: 'j', л: 'ł', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ю: 'ju', я: 'ja',
};
const FRENCH_RULES: Scheme['rules'] = [
  [/ин$/, 'ine'],
  [ADJECTIVE, 'i'],
  [/ия$/, 'ia'],
  [/ь[её]/g, 'ie'],
  [/г(?=[еи])/g, 'gu'],
  [S_BETWEEN_VOWELS, 'ss'],
  [/кс/g, 'x'],
];

export const SCHEMES: Readonly<Record<string, Scheme>> = {
  /** Yezhov, Vyshinsky, Zinoviev, Nikolai: as in English books of the post-war decades. */
  usual: {
    rules: [
      [ADJECTIVE, 'y'],
      [/ия$/, 'ia'],
      [/ье/g, 'ie'],
      [OPEN_E, 'ye'],
      [/й/g, 'i'],
    ],
    letters: ENGLISH,
  },
  /** Ezhov, Evdokimov, Alexei. */
  plain: {
    rules: [
      [ADJECTIVE, 'y'],
      [/ия$/, 'ia'],
      [/ье/g, 'ie'],
      [/кс/g, 'x'],
      [/й/g, 'i'],
    ],
    letters: ENGLISH,
  },
  /** BGN/PCGN, as on maps and in English official use: Vyshinskiy, Zinovyev, Nikolay. */
  bgn: { rules: [[OPEN_E, 'ye']], letters: { ...ENGLISH, ё: 'yo' } },
  /** Library of Congress without its ligatures, and passports: Vyshinskii, Iagoda. */
  library: { rules: [], letters: { ...ENGLISH, й: 'i', ю: 'iu', я: 'ia' } },
  /** ISO 9 of 1968, as Slavists write: Ežov, Tuchačevskij. */
  scholarly: { rules: [], letters: SLAVIST },
  /** ISO 9 of 1995 and GOST 7.79 A, one letter for each letter: Tuhačevskij, Âgoda. */
  iso: { rules: [], letters: { ...SLAVIST, х: 'h', щ: 'ŝ', ю: 'û', я: 'â' } },
  /** Duden: Jeschow, Wyschinski, Sinowjew. */
  german: {
    rules: [
      [ADJECTIVE, 'i'],
      [OPEN_E, 'je'],
      [/(?<=[жчшщ])ё/g, 'o'],
      [S_BETWEEN_VOWELS, 'ss'],
      [/кс/g, 'x'],
    ],
    letters: GERMAN,
  },
  /** Jeżow, Wyszynski, Trocki, Bucharin. */
  polish: {
    rules: [
      [/цкий$/, 'cki'],
      [ADJECTIVE, 'i'],
      [OPEN_E, 'je'],
      [/ия$/, 'ia'],
      [/л(?=[еёиьюя])/g, 'l'],
      [/ья/g, 'ja'],
    ],
    letters: POLISH,
  },
  /** Ježov, Vyšinskij: as Slavists write, with the е that is heard. */
  czech: { rules: [[OPEN_E, 'je']], letters: SLAVIST },
  /** Yezhov, Bujarin, Trotski, Jrushchov. */
  spanish: {
    rules: [
      [ADJECTIVE, 'i'],
      [/ия$/, 'ia'],
      [OPEN_E, 'ye'],
      [/ье/g, 'ie'],
      [/й/g, 'i'],
    ],
    letters: { ...ENGLISH, х: 'j', ё: 'o' },
  },
  /** Iejov, Boukharine, Toukhatchevski. */
  french: { rules: [[OPEN_E, 'ie'], ...FRENCH_RULES], letters: FRENCH },
  /** Ejov: the French scheme with the bare `e` of Soviet passports. */
  passport: { rules: FRENCH_RULES, letters: FRENCH },
};
