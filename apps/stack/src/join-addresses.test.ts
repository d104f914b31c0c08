import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { joinAddresses } from './join-addresses.ts';

const of = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  ({ address, family, internal }) as NetworkInterfaceInfo;
const INTERFACES = {
  lo: [of('127.0.0.1', 'IPv4', true), of('::1', 'IPv6', true)],
  wlan: [of('fe80::1', 'IPv6'), of('192.168.1.20')],
  eth: [of('10.0.0.5'), of('169.254.7.7')],
};
const addresses = (origin: string, env: { publicUrl?: string; host: string }) =>
  joinAddresses(origin, { publicUrl: undefined, port: 3000, ...env }, INTERFACES);
const LOCAL = 'http://localhost:3000';

test.each([
  [
    'the address that is said',
    LOCAL,
    { publicUrl: 'https://kk.example', host: 'localhost' },
    ['https://kk.example'],
  ],
  ['none where only this machine is let in', LOCAL, { host: 'localhost' }, []],
  [
    'none where only this machine is let in, by its number',
    'http://127.0.0.1:3000',
    { host: '127.0.0.1' },
    [],
  ],
  [
    'all of this machine where everybody is let in',
    LOCAL,
    { host: '0.0.0.0' },
    ['http://192.168.1.20:3000', 'http://10.0.0.5:3000'],
  ],
  ['the one at which it listens', LOCAL, { host: '192.168.1.20' }, ['http://192.168.1.20:3000']],
  [
    'the one by which the teacher came',
    'http://192.168.1.20:3000',
    { host: '0.0.0.0' },
    ['http://192.168.1.20:3000'],
  ],
  ['that of a proxy on this machine', 'https://kk.example', { host: 'localhost' }, ['https://kk.example']],
])('pupils are told %s', (_, origin, env, expected) => {
  expect(addresses(origin, env)).toEqual(expected);
});
