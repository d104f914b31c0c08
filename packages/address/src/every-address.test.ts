import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, everyParam, type Param } from './define-address.ts';
import { PAGES } from './pages.ts';

const addresses: Address[] = Object.values(PAGES);

describe.each(addresses.map((address) => [address.path, address] as const))('%s', (_, address) => {
  const params = everyParam(address.params);
  const junk = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'bananas',
      'none',
      '-1',
      '1e9',
      '1937-13',
      '__proto__',
      'x'.repeat(5000),
      ',,',
      '%',
    ),
    fc.string(),
  );
  const textFor = (param: Param<unknown>) => {
    const example = fc.constantFrom(...param.codec.examples);
    const several = fc.array(example, { maxLength: 4 }).map((texts) => texts.join(','));
    return fc.oneof({ weight: 4, arbitrary: example }, { weight: 3, arbitrary: several }, junk);
  };
  const query = fc.record(
    {
      ...Object.fromEntries(
        params.map((param) => [
          param.name,
          fc.oneof({ weight: 5, arbitrary: textFor(param) }, fc.array(textFor(param), { maxLength: 3 })),
        ]),
      ),
      utm_source: junk,
    },
    { requiredKeys: [] },
  );

  test('whatever is read is written and read back the same, and then is canonical', () => {
    fc.assert(
      fc.property(query, (given) => {
        const { value } = address.read(given);
        const written = new URLSearchParams(address.write(value));
        expect(address.read(written)).toEqual({ value, problems: [] });
        expect(address.isCanonical(written, value)).toBe(true);
      }),
    );
  });

  test('the opening is the path alone', () => {
    expect(address.read({})).toEqual({ value: address.opening, problems: [] });
    expect(address.write(address.opening)).toBe('');
  });

  test('no two parameters have one name', () => {
    expect(new Set(params.map(({ name }) => name)).size).toBe(params.length);
  });

  test('parameters of other sites are ignored', () => {
    expect(address.read({ utm_source: 'news', fbclid: ['a', 'b'] })).toEqual(address.read({}));
  });

  for (const param of params) {
    test(`“${param.name}” says what its examples say, and nothing where it is not understood`, () => {
      for (const example of param.codec.examples) {
        const value = param.read([example], (problem) => expect.unreachable(problem));
        expect([null, example]).toContain(param.write(value));
      }
      const { value, problems } = address.read({ [param.name]: '\u0000'.repeat(5000) });
      expect(value).toEqual(address.opening);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^“${param.name}=.+…” was not understood: write `));
      expect(problems[0]).not.toMatch(
        /invalid|option|expected|regex|pattern|zod|null|undefined|must|\bid\b/i,
      );
      expect(problems[0]?.length).toBeLessThan(300);
    });
  }
});
