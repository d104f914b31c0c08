import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, said } from '../testing/small-files.ts';
import { textFault } from './text-fault.ts';

/** UTF-8 opened as this encoding. */
const opened = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));

describe('texts that are not what their author sees', () => {
  test.each([
    ['Тухачев\u00adский', 'U+00AD, which nobody sees, in "Тухачев…ский"'],
    ['Буха\u200bрин', 'U+200B, which nobody sees'],
    ['\ufeffТухачевский', 'U+FEFF, which nobody sees'],
    ['Radek\u200e', 'U+200E, which nobody sees, in "Radek…"'],
    ['said\u202b so', 'U+202B'],
    ['said\u2060so', 'U+2060'],
    ['said\u0000so', 'U+0000'],
    ['said\tso', 'U+0009'],
    ['said\rso', 'U+000D'],
    ['said\u0085so', 'U+0085'],
    ['said\u034fso', 'U+034F'],
    ['said\ufe0f so', 'U+FE0F'],
    ['said\ue000 so', 'U+E000'],
    ['said\ud800 so', 'U+D800'],
    [' said so', 'begins or ends with a blank, or has two in a row'],
    ['said so ', 'begins or ends with a blank'],
    ['Яков  Агранов', 'has two in a row'],
    ['said\u2800so', 'U+2800, which nobody sees'],
    ['ｄｅｐｕｔｙ', 'holds U+FF44 ｄ, another form of "d". Write that'],
    ['𝐝eputy', 'another form of "d"'],
    ['ofﬁce', 'another form of "fi"'],
    ['in １９３７', 'another form of "1"'],
    ['said\u00a0so', 'the blank U+00A0 in "said…so"'],
    ['said\u2028so', 'the blank U+2028'],
    ['said\u3000so', 'the blank U+3000'],
    ['Яко\ufffd', 'U+FFFD, the sign for a letter that was lost'],
    ['Андрей'.normalize('NFD'), 'a letter stands apart from its mark'],
    ['Orlić'.normalize('NFD'), 'a letter stands apart from its mark'],
    ['Яков Cаулович', 'mixes alphabets in "Cаулович": Latin U+0043 C at letter 1, all else Cyrillic'],
    ['Aгранов', 'Latin U+0041 A at letter 1'],
    ['Агpaнов', 'Latin U+0070 p at letter 3, Latin U+0061 a at letter 4'],
    ['Agrаnov', 'Cyrillic U+0430 а at letter 4, all else Latin'],
    ['Аgranov-Иванов', 'mixes alphabets in "Аgranov"'],
    ['Kοba', 'Greek U+03BF ο at letter 2'],
    ['Κоба', 'Greek U+039A Κ at letter 1, all else Cyrillic'],
    [opened('Яков Саулович', 'windows-1251'), 'which was "Яков'],
    [opened('Яков', 'koi8-r'), 'which was "Яков"'],
    [opened('Яков', 'ibm866'), 'which was "Яков"'],
    [Buffer.from('Яков').toString('latin1'), 'which was "Яков"'],
    ['Ð¯ÐºÐ¾Ð²', 'which was "Яков"'],
    ['Orlic and GlišiÄ‡', 'before it was opened in another encoding'],
    ['MÃ¼nzenberg', 'which was "ü"'],
    ['November\u00e2\u20ac\u201cDecember', 'which was "–"'],
    ['NovemberвЂ“December', 'which was "–"'],
    ['ßêîâ', 'which was "Яков"'],
  ])('%j', (text, message) => {
    expect(textFault(text)).toContain(message);
  });

  test.each([
    'Яков Саулович Агранов (Сорендзон)',
    'Її діти: МІСІЯ, ДІВЧИНА, «НКВД», СССР–США',
    'Yakov Agranov (Яков Агранов), СССР-born, Münzenberg, Glišić, Łódź, Đilas, naïve, “yes” – no… №\u202f5'.replace(
      '\u202f',
      ' ',
    ),
    'Ордженикидзе Ё. Ё',
    'Серго ორჯონიკიძე',
    'two\nlines',
    'É. Zola’s «J’ACCUSE…!» — À bas',
  ])('%j has no fault', (text) => {
    expect(textFault(text)).toBeNull();
  });

  test('any Russian word that was opened in another encoding is found', () => {
    const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯёЁ');
    fc.assert(
      fc.property(
        fc
          .array(letter, { minLength: 3, maxLength: 12 })
          .map(([first = '', ...others]) => first + others.join('').toLowerCase()),
        fc.constantFrom('windows-1251', 'koi8-r', 'ibm866', 'windows-1252'),
        (word, encoding) => {
          expect(textFault(word)).toBeNull();
          expect(textFault(opened(word, encoding))).not.toBeNull();
        },
      ),
    );
  });
});

describe('in the files', () => {
  const withField = (field: string, value: string) =>
    said({ 'figures/newman.yaml': figure('newman', 'A Newman', `${field}: ${JSON.stringify(value)}`) });

  test.each(['name', 'nativeName', 'shortName', 'role'])('%s', (field) => {
    const file = figure('newman', 'A Newman').replace(new RegExp(`^${field}: .*\n`, 'm'), '');
    expect(said({ 'figures/newman.yaml': `${file}${field}: "Nеwman"\n` })).toContainEqual(
      expect.stringContaining(`(newman, ${field}): mixes alphabets in "Nеwman"`),
    );
  });
  test('a text in a list, with its line', () => {
    expect(withField('aliases', 'x').length).toBe(1);
    const file = figure('newman', 'A Newman', 'aliases:\n  - Good\n  - "Ba\\u00add"');
    expect(said({ 'figures/newman.yaml': file })).toEqual([
      'error: figures/newman.yaml:8 (newman, aliases.1): holds U+00AD, which nobody sees, in "Ba…d". Take it out',
    ]);
  });
  test('the name of a field', () => {
    expect(withField('bоrn', '1890')).toContainEqual(
      expect.stringContaining('(newman, bоrn): mixes alphabets in "bоrn": Cyrillic U+043E о at letter 2'),
    );
  });
  test.each([
    [
      'nativeName',
      'Yakov Saulovich Agranov',
      'other signs than Cyrillic letters in "Yakov Saulovich Agranov"',
    ],
    ['nativeName', 'A. Агранов', 'in "A"'],
    ['nativeName', 'Бу\u0301нин', 'in "Бу\u0301нин"'],
    ['nativeName', '1937', 'has no letters'],
    ['nativeName', 'Яков Саул0вич Агранов', 'in "Саул0вич"'],
    ['nativeName', 'Яков 3 Агранов', 'in "3"'],
    ['nativeName', 'Яков Ѕаулович Агранов', 'in "Ѕаулович"'],
    ['nativeName', 'юЦПЮМНБ', 'which was "Агранов" or'],
    ['nativeName', 'сЛПЧ', 'or "Яков"'],
    ['shortName', 'Yak0v', 'other signs than Latin letters in "Yak0v"'],
    ['shortName', 'Агранов', 'other signs than Latin letters in "Агранов"'],
  ])('%s: %s', (field, value, message) => {
    expect(withField(field, value)).toEqual([expect.stringContaining(message)]);
  });
  test('a name of two words, in brackets and with a hyphen is in Cyrillic', () => {
    expect(withField('nativeName', 'Фриц-Давид (Илья-Давид Круглянский), Дж. О’Нил')).toEqual([]);
  });
});
