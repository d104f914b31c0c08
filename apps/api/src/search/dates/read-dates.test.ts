import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

test.each([
  ['June 1937', ['1937-06']],
  ['июнь 1937', ['1937-06']],
  ['июня 1937 г.', ['1937-06']],
  ['Juni 1937', ['1937-06']],
  ['juillet 1937', ['1937-07']],
  ['enero de 1937', ['1937-01']],
  ['November of 1938', ['1938-11']],
  ['Aug. 1936', ['1936-08']],
  ['July 37', ['1937-07']],
  ['1937-06', ['1937-06']],
  ['06.1937', ['1937-06']],
  ['12/1934', ['1934-12']],
  ['spring 1937', ['1937-03', '1937-04', '1937-05']],
  ['зимой 1937', ['1937-12', '1938-01', '1938-02']],
  ['в марте 1938', ['1938-03']],
  ['в июне 1937 года', ['1937-06']],
  ['1936 август', ['1936-08']],
  ['к маю 1937', ['1937-05']],
  ['березень 1938', ['1938-03']],
  ['у лютому 1937 року', ['1937-02']],
  ['листопаді 1938', ['1938-11']],
  ['im März 1938', ['1938-03']],
  ['au mois de mars 1938', ['1938-03']],
  ['w sierpniu 1936 roku', ['1936-08']],
  ['v lednu 1937', ['1937-01']],
  ['навесні 1937', ['1937-03', '1937-04', '1937-05']],
])('%s is the month %j and nothing else', (text, months) => {
  expect(readDates(text)).toMatchObject({ months, day: null, isWhole: true });
});

test.each([
  ['11 June 1937', '1937-06-11'],
  ['June 11, 1937', '1937-06-11'],
  ['1 декабря 1934', '1934-12-01'],
  ['2.12.1934', '1934-12-02'],
  ['1934-12-02', '1934-12-02'],
  ['26th September 1936', '1936-09-26'],
])('%s is the day %s', (text, day) => {
  expect(readDates(text)).toMatchObject({ day, months: [day.slice(0, 7)], isWhole: true });
});

test('a year alone, and a year or a month beside other words', () => {
  expect(readDates('1937')).toMatchObject({ months: [], years: [1937], isWhole: true });
  expect(readDates('1937 год')).toMatchObject({ years: [1937], isWhole: true });
  expect(readDates('June 1937 plenum')).toMatchObject({ months: ['1937-06'], isWhole: false });
  expect(readDates('Yezhov, N. I., 1895-1940')).toMatchObject({
    months: [],
    years: [1895, 1940],
    isWhole: false,
  });
  expect(readDates('May')).toMatchObject({ months: [], years: [], isWhole: false });
  expect(readDates('13/1934')).toMatchObject({ months: [], isWhole: false });
});

test('every month of every year, in figures and in words', () => {
  const NAMES = [
    'January',
    'Feb',
    'март',
    'avril',
    'Mai',
    'junio',
    'lipca',
    'августа',
    'Sept',
    'Oktober',
    'ноябрь',
    'dicembre',
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 1960 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const said = `${year}-${String(month).padStart(2, '0')}`;
      expect(readDates(`${month}/${year}`).months).toEqual([said]);
      expect(readDates(`${NAMES[month - 1]} ${year}`).months).toEqual([said]);
    }),
  );
});

/** Each in the nominative, the genitive and the locative, as grammars give them. */
const SLAVIC_MONTHS: readonly (readonly [russian: string, ukrainian: string, polish: string])[] = [
  ['январь января январе', 'січень січня січні', 'styczeń stycznia styczniu'],
  ['февраль февраля феврале', 'лютий лютого лютому', 'luty lutego lutym'],
  ['март марта марте', 'березень березня березні', 'marzec marca marcu'],
  ['апрель апреля апреле', 'квітень квітня квітні', 'kwiecień kwietnia kwietniu'],
  ['май мая мае', 'травень травня травні', 'maj maja maju'],
  ['июнь июня июне', 'червень червня червні', 'czerwiec czerwca czerwcu'],
  ['июль июля июле', 'липень липня липні', 'lipiec lipca lipcu'],
  ['август августа августе', 'серпень серпня серпні', 'sierpień sierpnia sierpniu'],
  ['сентябрь сентября сентябре', 'вересень вересня вересні', 'wrzesień września wrześniu'],
  ['октябрь октября октябре', 'жовтень жовтня жовтні', 'październik października październiku'],
  ['ноябрь ноября ноябре', 'листопад листопада листопаді', 'listopad listopada listopadzie'],
  ['декабрь декабря декабре', 'грудень грудня грудні', 'grudzień grudnia grudniu'],
];

test.each(SLAVIC_MONTHS)('%s, %s and %s are one month, before and after a year', (...languages) => {
  const month = SLAVIC_MONTHS.findIndex(([russian]) => russian === languages[0]) + 1;
  const months = [`1937-${String(month).padStart(2, '0')}`];
  for (const word of languages.flatMap((words) => words.split(' '))) {
    for (const text of [`${word} 1937`, `1937 ${word}`, `в ${word} 1937 года`, `w ${word} 1937 roku`]) {
      expect(readDates(text)).toMatchObject({ months, isWhole: true });
    }
  }
});
