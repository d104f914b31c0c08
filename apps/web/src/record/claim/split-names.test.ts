import { expect, test } from 'vitest';
import { namesLeftOut, splitNames } from './split-names.ts';

test('links each name at its first occurrence', () => {
  const parts = splitNames('Nikolai Yezhov replaced Genrikh Yagoda as People’s Commissar.', [
    { name: 'Genrikh Yagoda', href: '/figures/yagoda' },
    { name: 'Nikolai Yezhov', href: '/figures/yezhov' },
  ]);
  expect(parts).toEqual([
    { text: 'Nikolai Yezhov', href: '/figures/yezhov' },
    { text: ' replaced ', href: null },
    { text: 'Genrikh Yagoda', href: '/figures/yagoda' },
    { text: ' as People’s Commissar.', href: null },
  ]);
});

test('a name within a longer one gives way to it', () => {
  const parts = splitNames('Leonid Nikolaev was an organiser of the murder of Sergei Kirov.', [
    { name: 'Sergei Kirov', href: '/figures/kirov' },
    { name: 'the murder of Sergei Kirov', href: '/events/kirov-murder' },
  ]);
  expect(parts.filter((part) => part.href !== null).map((part) => part.text)).toEqual([
    'the murder of Sergei Kirov',
  ]);
});

test('a name at the beginning has a capital there', () => {
  const links = [
    { name: 'the trial of the Sixteen', href: '/trials/zinoviev-kamenev-trial' },
    { name: 'the suicide of Tomsky', href: '/events/tomsky-suicide' },
  ];
  const parts = splitNames('The trial of the Sixteen led to the suicide of Tomsky.', links);
  expect(parts.filter((part) => part.href !== null).map((part) => part.text)).toEqual([
    'The trial of the Sixteen',
    'the suicide of Tomsky',
  ]);
  expect(namesLeftOut('The trial of the Sixteen led to a suicide.', links)).toEqual([links[1]]);
});

test('a statement without the name stays whole', () => {
  expect(splitNames('Nothing is known.', [{ name: 'Yezhov', href: '/x' }])).toEqual([
    { text: 'Nothing is known.', href: null },
  ]);
});
