import { expect, test } from 'vitest';
import { renameIds, renameIdsIn } from './rename-ids.ts';

const aliases = new Map([
  ['a-accused-b-1937-06-11', 'a-accused-b-1937-06-26'],
  ['old', 'new'],
]);

test.each([
  ['tie=a-accused-b-1937-06-11&view=table', 'tie=a-accused-b-1937-06-26&view=table'],
  ['expand=yezhov%2Cold&pin=old%3A120%3A-40', 'expand=yezhov%2Cnew&pin=new%3A120%3A-40'],
  ['select=older&hide=old-x', 'select=older&hide=old-x'],
  ['old=old', 'old=new'],
  ['', ''],
])('%s leads to %s', (query, renamed) => {
  expect(renameIds(query, aliases)).toBe(renamed);
});

test.each([
  ['/figures/old', '/figures/new'],
  ['/cascade/old?step=3', '/cascade/new?step=3'],
  ['/explore?focus=old', '/explore?focus=new'],
  ['/old/older', '/old/older'],
  ['/', '/'],
  ['', ''],
])('%s leads to %s', (address, renamed) => {
  expect(renameIdsIn(address, aliases)).toBe(renamed);
});
