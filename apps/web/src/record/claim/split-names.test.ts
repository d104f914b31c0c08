import { expect, test } from 'vitest';
import { splitNames } from './split-names.ts';

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
  const parts = splitNames('Sergei Kirov had a part in: Murder of Sergei Kirov (victim).', [
    { name: 'Sergei Kirov', href: '/figures/kirov' },
    { name: 'Murder of Sergei Kirov', href: '/events/kirov-murder' },
  ]);
  expect(parts.filter((part) => part.href !== null).map((part) => part.text)).toEqual([
    'Sergei Kirov',
    'Murder of Sergei Kirov',
  ]);
});

test('a statement without the name stays whole', () => {
  expect(splitNames('Nothing is known.', [{ name: 'Yezhov', href: '/x' }])).toEqual([
    { text: 'Nothing is known.', href: null },
  ]);
});
