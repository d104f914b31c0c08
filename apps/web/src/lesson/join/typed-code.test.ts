import { expect, test } from 'vitest';
import { codeInPath, typedCode, wrongSign } from './typed-code.ts';

test.each([
  ['k7m-4qx', 'K7M4QX'],
  ['K7M 4QX', 'K7M4QX'],
  [' k7m4q', 'K7M4Q'],
  // Russian keyboards, and letters that look like signs.
  ['к7м4рх', 'K7M4PX'],
  ['BSZG23', '852623'],
  ['http://192.168.0.7:3000/j/k7m4qx', 'K7M4QX'],
  ['https://kto-kogo.example/J/K7M4QX?utm_source=x#y', 'K7M4QX'],
  ['https://kto-kogo.example/join?code=k7m%204qx', 'K7M4QX'],
  ['/j/%E0%A4%A', '%E0%A4%A'.slice(0, 6)],
  ['K7M4QX9', 'K7M4QX'],
  ['K7M4QA', 'K7M4QA'],
])('%s is %s', (text, code) => {
  expect(typedCode(text)).toBe(code);
});

test('a sign that no code has is said', () => {
  expect(wrongSign('K7M4QX')).toBeNull();
  expect(wrongSign('k7a')).toBe('There is no A in a code.');
});

test.each([
  ['k7m4qx', 'K7M4QX'],
  ['k7m4qa', 'K7M4QA'],
  ['k7m4q', 'K7M4Q'],
  ['K7M%204QX', 'K7M 4QX'],
  ['k7m+4qx', 'K7M+4QX'],
  ['%D0%BA7%D0%BC4QX', 'К7М4QX'],
  ['k7m%E2%80%914qx', 'K7M‑4QX'],
  ['no-such-thing', null],
  ['%E0%A4%A', null],
  ['xx', null],
])('the end of an address %s means the code %s', (end, code) => {
  expect(codeInPath(end)).toBe(code);
});
