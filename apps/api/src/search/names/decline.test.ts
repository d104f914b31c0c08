import { expect, test } from 'vitest';
import { declineSurname } from './decline.ts';

test.each([
  ['троцкий', false, ['троцкого', 'троцкому', 'троцким', 'троцком']],
  ['толстой', false, ['толстого', 'толстому', 'толстым', 'толстом']],
  ['буденный', false, ['буденного', 'буденному', 'буденным']],
  ['ежов', false, ['ежова', 'ежову', 'ежовым', 'ежове']],
  ['бухарин', false, ['бухарина', 'бухарину', 'бухариным', 'бухарине']],
  ['якир', false, ['якира', 'якиру', 'якиром', 'якире']],
  ['чубарь', false, ['чубаря', 'чубарю', 'чубарем', 'чубаре']],
  ['гай', false, ['гая', 'гаю', 'гаем', 'гае']],
  ['ягода', false, ['ягоды', 'ягоде', 'ягоду', 'ягодой']],
  ['берия', false, ['берии', 'берию', 'берией']],
  ['крупская', true, ['крупской', 'крупскую']],
  ['сафонова', true, ['сафоновой', 'сафонову']],
])('%s (a woman: %s) has %j', (surname, isWoman, forms) => {
  expect(declineSurname(surname, isWoman)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['енукидзе', false],
  ['дыбенко', false],
  ['драуле', true],
  ['николаенко', true],
])('%s (a woman: %s) has none but the nominative', (surname, isWoman) => {
  expect(declineSurname(surname, isWoman).filter((form) => form !== surname)).toEqual([]);
});
