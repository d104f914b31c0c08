import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMES } from './romanisation-schemes.ts';
import { romanisations, romanisedAbbreviation, romanisedWord } from './romanise.ts';

describe('a Russian name is found as it is written in', () => {
  test.each([
    ['Николай Иванович Ежов', ['Yezhov', 'Ezhov', 'Ežov', 'Jeschow', 'Iejov', 'Ejov']],
    [
      'Андрей Януарьевич Вышинский',
      ['Vyshinsky', 'Vyshinskiy', 'Vyshinskii', 'Vyšinskij', 'Wyschinski', 'Vychinski'],
    ],
    [
      'Михаил Николаевич Тухачевский',
      ['Tukhachevsky', 'Tukhachevskii', 'Tuchačevskij', 'Tuhačevskij', 'Tuchatschewski', 'Toukhatchevski'],
    ],
    ['Лев Борисович Каменев', ['Kamenev', 'Kamenew']],
    ['Григорий Евсеевич Зиновьев', ['Zinoviev', 'Zinovyev', 'Zinovev', 'Sinowjew']],
    ['Николай Иванович Бухарин', ['Bukharin', 'Bucharin', 'Buharin', 'Boukharine']],
    ['Генрих Григорьевич Ягода', ['Yagoda', 'Iagoda', 'Jagoda', 'Âgoda']],
    ['Лаврентий Павлович Берия', ['Beria', 'Beriya', 'Berija']],
    ['Никита Сергеевич Хрущёв', ['Khrushchev', 'Khrushchyov', 'Chruščev', 'Chruschtschow']],
    ['Иосиф Виссарионович Сталин', ['Stalin', 'Staline']],
    ['Лев Давидович Троцкий', ['Trotsky', 'Trotskii', 'Trockij', 'Trozki', 'Trotski']],
  ])('%s', (name, surnames) => {
    const found = new Set(romanisations(name).map((each) => each.split(' ').at(-1)));
    expect([...found]).toEqual(expect.arrayContaining(surnames));
  });
});

test('patronymics come last, a name in brackets is another name, double names keep their hyphen', () => {
  expect(romanisations('Лев Борисович Залин (Левин)')).toEqual(
    expect.arrayContaining(['Lev Zalin', 'Levin', 'Lewin']),
  );
  expect(romanisations('Ваган Тер-Ваганян')).toContain('Vagan Ter-Vaganyan');
  expect(romanisations('Иван Ильич')).toContain('Ivan Ilich');
  const kaganovich = romanisations('Лазарь Моисеевич Каганович');
  expect(kaganovich[0]).toBe('Lazar Kaganovich');
  expect(kaganovich).toEqual(
    expect.arrayContaining(['Lazar Moiseyevich Kaganovich', 'Lasar Moissejewitsch Kaganowitsch']),
  );
});

test.each([
  ['НКПС', ['NKPS']],
  ['ЦК', ['TsK']],
  ['ПУР РККА', ['PUR RKKA']],
  ['нарком ВМФ', []],
  ['NKVD', []],
])('the abbreviation %s is written %j', (text, written) => {
  expect(romanisedAbbreviation(text)).toEqual(written);
});

test('whatever the name, no more than one spelling a scheme, each once and without Cyrillic letters', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(word, word, (first, last) => {
      const found = romanisations(`${first} ${last}`);
      expect(found.length).toBeLessThanOrEqual(Object.keys(SCHEMES).length);
      expect(new Set(found).size).toBe(found.length);
      for (const each of found) expect(each).not.toMatch(/\p{Script=Cyrillic}/u);
    }),
  );
});

test.each([
  ['бутовский', ['butovsky', 'butovskiy', 'butovskii', 'butovskij', 'butowski', 'boutovski']],
  ['закрытый', ['zakryty', 'zakrytyy', 'zakrytyi', 'zakrytyj', 'sakryti']],
  ['шахты', ['shakhty', 'sachty', 'sahty', 'schachty', 'chakhty', 'szachty']],
  ['процесс', ['protsess', 'process', 'prozess']],
  ['жен', ['zhen', 'zen', 'schen', 'jen']],
])('the folded word %s is written %j', (word, written) => {
  expect(romanisedWord(word)).toEqual(expect.arrayContaining(written));
});
