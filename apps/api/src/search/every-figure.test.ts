import { type Figure, foldWords } from '@kto-kogo/domain';
import { SIGNS_WITHIN_WORDS } from '@kto-kogo/domain/testing';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { runAtOnce } from '@kto-kogo/network/run-at-once';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOfRecord } from '../testing/index-of-record.ts';
import { findDocuments } from './rank/find-documents.ts';
import { formsOfGivenName } from './words/given-names.ts';
import { isStopWord } from './words/stop-words.ts';

const index = indexOfRecord(theRecord);
const figures = theRecord.entities.filter((entity): entity is Figure => entity.kind === 'FIGURE');
const first = (text: string) => runAtOnce(findDocuments(text, index))[0]?.document.id;

/** Without what stands in brackets. */
const plain = (name: string) => name.replace(/\s*\(.*?\)/g, '').trim();
const surnameOf = (name: string) => plain(name).split(' ').at(-1) ?? '';
const givenOf = (name: string) => plain(name).split(' ').slice(0, -1);
/** Those whose names begin with the same letters, of whom the initials cannot tell one. */
const initialsOf = (name: string) => givenOf(name).map((word) => word.charAt(0));

/** The texts of all figures that find somebody else, with what they found. */
function strays(
  textsOf: (figure: Figure) => readonly string[],
  isRight: (found: Figure, meant: Figure) => boolean,
) {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure) =>
    textsOf(figure).flatMap((text) => {
      const id = first(text);
      const found = id === undefined ? undefined : byId.get(id);
      return found !== undefined && (found.id === figure.id || isRight(found, figure))
        ? []
        : [`${text} → ${id}`];
    }),
  );
}

const hasSurname = (surname: string) => (found: Figure) =>
  [found.name, found.nativeName ?? '', ...found.aliases].some((name) =>
    foldWords(name).join(' ').includes(foldWords(surname).join(' ')),
  );
const areNamesakes = (found: Figure, meant: Figure) =>
  hasSurname(surnameOf(meant.name))(found) || hasSurname(surnameOf(meant.nativeName ?? meant.name))(found);

test('no name of the record is a word that never counts', () => {
  const names = figures.flatMap(({ name, nativeName }) => [surnameOf(name), surnameOf(nativeName ?? '')]);
  expect(names.filter((name) => foldWords(name).length > 0 && foldWords(name).every(isStopWord))).toEqual([]);
});

test('by the name shown, by the Russian one and by the surname alone: first, or a namesake', () => {
  const isAlone = ({ nativeName }: Figure) => givenOf(nativeName ?? '').length === 0;
  expect(
    strays(
      ({ name, nativeName }) => [name, ...(nativeName === null ? [] : [nativeName])],
      // Of some no more than a surname is known, in Russian.
      (found, meant) => isAlone(meant) && areNamesakes(found, meant),
    ),
  ).toEqual([]);
  expect(
    strays(({ name, nativeName }) => [surnameOf(name), surnameOf(nativeName ?? name)], areNamesakes),
  ).toEqual([]);
});

test('by the surname beside an occupation, or beside what nobody is called: first, or a namesake', () => {
  const beside = ({ name }: Figure) => [
    `${surnameOf(name)} writer`,
    `engineer ${surnameOf(name)}`,
    `${surnameOf(name)} qwrtplk`,
  ];
  expect(strays(beside, areNamesakes)).toEqual([]);
});

test('by the surname and the given name in another language, in either order: first, or a namesake', () => {
  const abroad = ({ name }: Figure) => {
    const [given = ''] = givenOf(name);
    const forms = [...formsOfGivenName(given.toLowerCase())].filter((form) => form !== given.toLowerCase());
    return forms.slice(0, 3).flatMap((form) => [`${form} ${surnameOf(name)}`, `${surnameOf(name)} ${form}`]);
  };
  expect(strays(abroad, areNamesakes)).toEqual([]);
});

test('a sign that is no letter after the first one of a name changes nothing', () => {
  const short = figures.flatMap(({ name }) => (name.length < 9 ? [name] : []));
  const signed = short.flatMap((name) =>
    SIGNS_WITHIN_WORDS.map((sign) => ({ name, text: name.charAt(0) + sign + name.slice(1) })),
  );
  expect(signed.filter(({ name, text }) => first(text) !== first(name))).toEqual([]);
});

test('a sign that is no letter, wherever in a name, changes nothing', () => {
  const name = fc.constantFrom(...figures.flatMap((each) => [each.name, each.nativeName ?? each.name]));
  fc.assert(
    fc.property(
      name,
      fc.constantFrom(...SIGNS_WITHIN_WORDS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, sign, share) => {
        const at = Math.round(share * text.length);
        expect(first(text.slice(0, at) + sign + text.slice(at))).toBe(first(text));
      },
    ),
    { numRuns: 400 },
  );
});

test('by first name and patronymic in any letters: first, or whoever shares them', () => {
  // Давыдович and Давидович are one to Ukrainians.
  const called = ({ nativeName }: Figure) =>
    givenOf(nativeName ?? '')
      .join(' ')
      .replaceAll('ы', 'и');
  const spelt = ({ id }: Figure) =>
    (theRecord.spellings[id] ?? [])
      .filter((spelling) => spelling.split(' ').length === 3 && PATRONYMIC.test(spelling))
      .map((spelling) => spelling.split(' ').slice(0, 2).join(' '));
  expect(figures.filter((figure) => spelt(figure).length > 1).length).toBeGreaterThan(400);
  // One is Georgy and one is Yuri; Georgy Pyatakov is called either.
  expect(strays(spelt, (found, meant) => called(found) === called(meant))).toEqual([
    'Yuri Karlovich → meister',
  ]);
});

const PATRONYMIC = /^\S+ \S+(?:ich|itsch|ович|евич|ич|vna|вна) /;

test('by the Russian name as Ukrainians write it: first, or a namesake', () => {
  const ukrainian = ({ nativeName }: Figure) => {
    const surname = surnameOf(nativeName ?? '').toLowerCase();
    return surname === '' ? [] : [UKRAINIAN.reduce((word, [from, to]) => word.replace(from, to), surname)];
  };
  expect(strays(ukrainian, areNamesakes)).toEqual([]);
});

/** As grammars give it, written down here apart from the rules that are tested. */
const UKRAINIAN: readonly (readonly [from: RegExp, to: string])[] = [
  [/([сц])кий$/, '$1ький'],
  [/([сц])кая$/, '$1ька'],
  [/[иы]й$/, 'ий'],
  [/ье/g, "'є"],
  [/(?<=[нмлвтдр])ё/g, 'ьо'],
  [/(?<=[жчшщ])ё/g, 'о'],
  [/ё/g, 'йо'],
  [/(?<=^|[аеиоуэюя])е/g, 'є'],
  [/(?<=[^жчшщц])ев$/, 'єв'],
  [/(?<=[аеоу])и/g, 'ї'],
  [/(?<![жчшщц])и(?!й$)/g, 'і'],
  [/ы/g, 'и'],
  [/э/g, 'е'],
  [/ъ/g, ''],
  [/(?<=[бпвмф])я/g, '’я'],
];

describe('initials', () => {
  const sameInitials = (native: boolean) => (found: Figure, meant: Figure) => {
    const nameOf = (figure: Figure) => (native ? (figure.nativeName ?? figure.name) : figure.name);
    return (
      areNamesakes(found, meant) &&
      initialsOf(nameOf(meant)).every((letter, at) => (initialsOf(nameOf(found))[at] ?? letter) === letter)
    );
  };
  const written = (name: string) => {
    const letters = initialsOf(name).map((letter) => `${letter}.`);
    const surname = surnameOf(name);
    return letters.length === 0
      ? []
      : [
          `${letters.join(' ')} ${surname}`,
          `${letters.join('')}${surname}`,
          `${surname}, ${letters.join(' ')}`,
          `${surname} ${letters.join('')}`,
        ];
  };

  test('before and after a Latin surname', () => {
    expect(strays(({ name }) => written(name), sameInitials(false))).toEqual([]);
  });

  test('before and after a Russian surname', () => {
    expect(strays(({ nativeName }) => written(nativeName ?? ''), sameInitials(true))).toEqual([]);
  });

  test('of first name and patronymic, before and after a Latin surname, with the years of a library', () => {
    const library = ({ name, nativeName, born, died }: Figure) => {
      const letters = initialsOf(nativeName ?? '').map((letter) => LATIN[letter.toLowerCase()] ?? letter);
      if (letters.length === 0 || surnameOf(name) === '') return [];
      const initials = letters.map((letter) => `${letter}.`).join(' ');
      const years = `${born?.match(/\d{4}/)?.[0] ?? ''}-${died?.match(/\d{4}/)?.[0] ?? ''}`;
      return [`${initials} ${surnameOf(name)}`, `${surnameOf(name)}, ${initials}, ${years}`];
    };
    expect(strays(library, sameInitials(true))).toEqual([]);
  });
});

const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'A',
    б: 'B',
    в: 'V',
    г: 'G',
    д: 'D',
    е: 'Ye',
    ё: 'Yo',
    ж: 'Zh',
    з: 'Z',
    и: 'I',
    й: 'Y',
    к: 'K',
    л: 'L',
    м: 'M',
  },
  ...{
    н: 'N',
    о: 'O',
    п: 'P',
    р: 'R',
    с: 'S',
    т: 'T',
    у: 'U',
    ф: 'F',
    х: 'Kh',
    ц: 'Ts',
    ч: 'Ch',
    ш: 'Sh',
    щ: 'Shch',
  },
  ...{ э: 'E', ю: 'Yu', я: 'Ya' },
};

describe('oblique cases', () => {
  /** The genitive, dative and instrumental, as grammars give them, written down here apart from the rules that are tested. */
  const CASES: readonly (readonly [ending: RegExp, cases: readonly string[]])[] = [
    [/ский$/, ['ского', 'скому', 'ским', 'ском']],
    [/цкий$/, ['цкого', 'цкому', 'цким', 'цком']],
    [/ый$/, ['ого', 'ому', 'ым', 'ом']],
    [/ов$/, ['ова', 'ову', 'овым', 'ове']],
    [/ев$/, ['ева', 'еву', 'евым', 'еве']],
    [/ин$/, ['ина', 'ину', 'иным', 'ине']],
    [/([бдзклмнрстх])$/, ['$1а', '$1у', '$1ом', '$1е']],
    [/ь$/, ['я', 'ю', 'ем', 'е']],
    [/([дтнвр])а$/, ['$1ы', '$1е', '$1у', '$1ой']],
    [/ия$/, ['ии', 'ию', 'ией']],
    [/(о|е|и|у)$/, ['$1']],
  ];
  const isWoman = ({ nativeName }: Figure) => /(?:вна|чна)\b|вна | Полина|Мильда/.test(nativeName ?? '');
  const formsOf = (figure: Figure) => {
    const surname = surnameOf(figure.nativeName ?? '');
    const [ending, cases] = CASES.find(([each]) => each.test(surname)) ?? [];
    if (ending === undefined || cases === undefined || isWoman(figure)) return [];
    return cases.map((each) => surname.replace(ending, each));
  };

  test('of a surname of every kind find whom it names, or a namesake', () => {
    expect(figures.filter((figure) => formsOf(figure).length > 1).length).toBeGreaterThan(380);
    expect(strays(formsOf, areNamesakes)).toEqual([]);
  });

  test.each([
    ['Тухачевского', 'tukhachevsky'],
    ['Троцкому', 'trotsky'],
    ['о Троцком', 'trotsky'],
    ['Ежовым', 'yezhov'],
    ['Ягоды', 'yagoda'],
    ['Берией', 'beria'],
    ['Горького', 'gorky'],
    ['Будённому', 'budyonny'],
    ['Крупской', 'krupskaya'],
    ['Спиридоновой', 'spiridonova'],
    ['Льва Троцкого', 'trotsky'],
    ['с Николаем Бухариным', 'bukharin'],
    ['Чубаря', 'chubar'],
    ['Дыбенко', 'dybenko'],
  ])('%s finds %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  test.each([
    ['Каменева и Зиновьева', ['kamenev', 'zinoviev']],
    ['Пятакова и Радека', ['pyatakov', 'radek']],
    ['Bukharin and Rykov', ['bukharin', 'rykov']],
  ])('%s finds both', (text, ids) => {
    const found = runAtOnce(findDocuments(text, index))
      .slice(0, 6)
      .map(({ document }) => document.id);
    expect(found).toEqual(expect.arrayContaining(ids));
  });
});

describe('a single mistake in a surname', () => {
  const MISTAKES: Readonly<Record<string, (word: string, at: number) => string>> = {
    'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
    'a letter doubled': (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
    'two exchanged': (word, at) =>
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    'another letter': (word, at) => `${word.slice(0, at)}o${word.slice(at + 1)}`,
  };

  /** Some mistakes make another name of it: Gendin, Gnedin. */
  test.each(Object.entries(MISTAKES))('%s finds him all the same, but for a few', (_what, mistaken) => {
    const long = figures.filter(({ name }) => surnameOf(name).length > 5);
    const texts = ({ name }: Figure) => {
      const surname = surnameOf(name);
      return surname.length > 5 ? [mistaken(surname, Math.floor(surname.length / 2))] : [];
    };
    expect(strays(texts, areNamesakes).length).toBeLessThan(0.04 * long.length);
  });
});
