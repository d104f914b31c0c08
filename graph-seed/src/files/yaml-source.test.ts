import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';
import { parseYaml } from './yaml-source.ts';

const errorsIn = (text: string) =>
  parseYaml('a.yaml', text).syntaxErrors.map(({ line, message }) => `${line}: ${message}`);

test('what is nested without end is said to be, not how the parser ends', () => {
  expect(errorsIn(`claim: ${'['.repeat(50_000)}`).slice(0, 1)).toEqual([
    expect.stringContaining('is nested too deep to be read'),
  ]);
});

describe('YAML that would take words away', () => {
  test.each([
    ['claim: !shoot them all', 'begins with "!"'],
    ['claim: ! them all', 'begins with "!"'],
    ['claim: !!str them all', 'begins with "!"'],
    ['claim: !<tag:x> them all', 'begins with "!"'],
    ['claim: &c. and so on', 'begins with "&"'],
    ['claim: &all\n  of: them', 'begins with "&"'],
    ['claim: *x', 'begins with "*"'],
    ['claim: knew of case #12 # and more', 'ends before " #"'],
    ['claim: #12 and more', 'ends before " #"'],
    ['claim: "knew" # and more', 'ends before " #"'],
    ['claims:\n  - knew # and more', 'ends before " #"', 2],
    ['claims: [knew, # and more\n  all]', 'ends before " #"'],
    ['claim: | # and more\n  knew', 'ends before " #"'],
    ['claim: ~', '"~" is read as nothing'],
    ['claim: Null', '"Null" is read as nothing'],
    ['claim: 0x79', '"0x79" is read as the number 121'],
    ['claim: 01937', '"01937" is read as the number 1937'],
    ['claim: +1937', '"+1937" is read as the number 1937'],
    ['claim: 1937.50', '"1937.50" is read as the number 1937.5'],
    ['claim: 1e3', '"1e3" is read as the number 1000'],
    ['claim: -.inf', '"-.inf" is read as the number -Infinity'],
    ['claim: 12345678901234567890', '"12345678901234567890" is read as the number 12345678901234567000'],
    ['claim: @all', 'is not YAML'],
    ['claim: `all`', 'is not YAML'],
    ['claim: %all', 'is not YAML'],
    ['claim: - all', 'is not YAML'],
    ['claim: ? all', 'is not YAML'],
    ['claim: | all', 'is not YAML'],
    ['claim: > all', 'is not YAML'],
    ['claim: he said: shoot', 'is not YAML'],
    ['claim: "shoot" them', 'is not YAML'],
    ['claim: [shoot] them', 'is not YAML'],
    ['claim: {shoot} them', 'is not YAML'],
    ['claim: "shoot', 'a quotation mark that is opened further up is never closed'],
    ["claim: 'shoot", 'a quotation mark that is opened further up is never closed'],
    ['claims: [one', 'a bracket that is opened further up is never closed'],
    ['claim: one\nclaim: two', 'names a field twice', 2],
    ['claim: one\n---\nclaim: two', 'holds two documents', 2],
    ['\tclaim: one', 'is indented by a tab'],
    ['claim:\n\tone: two', 'is indented by a tab', 2],
    ['claim:\n\tone: two\n\tthree: four\n\tfive: six', 'is indented by a tab', 2],
    ['claim: one\rother: two\r', 'ends its lines by CR alone'],
    ['other: two\nclaim: one\0', 'holds U+0000', 2],
    ['[all]: one', 'is not YAML'],
    ['%YAML 1.1\n---\nclaim: no', 'begins with "%"'],
    ['%TAG ! tag:x:\n---\nclaim: all', 'begins with "%"'],
  ])('%j', (text, message, line = 1) => {
    expect(errorsIn(text)).toEqual([expect.stringMatching(`^${line}: `)]);
    expect(errorsIn(text)[0]).toContain(message);
    expect(errorsIn(text)[0]).toMatch(
      /in quotes|Take (the line|it) out|Close it|Keep one|file of its own|Write (blanks|it flatter)|line ends of Unix/,
    );
  });

  test('in quotes, and in a block of lines, everything is kept', () => {
    const words = '!shoot &c. *x #12 # and: more ~ 1e3 @ %';
    expect(parseYaml('a.yaml', `claim: ${JSON.stringify(words)}`).value).toEqual({ claim: words });
    expect(parseYaml('a.yaml', `claim: '${words}'\n`).value).toEqual({ claim: words });
    expect(parseYaml('a.yaml', `claim: |-\n  ${words}\nmore: it\n`).value).toEqual({
      claim: words,
      more: 'it',
    });
  });

  test('what loses nothing is no error', () => {
    const text =
      '# A note.\n---\n  # Another.\nclaim: no. 12#13:no\n# Between.\nyear: 1937\nread: false\nnone: null\nempty:\n# End.\n';
    expect(errorsIn(text)).toEqual([]);
    expect(parseYaml('a.yaml', text).value).toEqual({
      claim: 'no. 12#13:no',
      year: 1937,
      read: false,
      none: null,
      empty: null,
    });
  });

  test('nothing that the parser throws comes out', () => {
    const sign = fc.constantFrom(
      ...'abc01 \n\t:-?#&*!|>%@"\'[]{},.~\\',
      '---',
      '...',
      '<<',
      '&a ',
      '*a ',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const { source } = parseYaml('a.yaml', signs.join(''));
        expect(source.lineOf(['a', 0])).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('a text that is a number or yes and no to YAML is asked for in quotes', () => {
  for (const value of ['1937', 'true']) {
    expect(said(edited('accusations/plenum.yaml', 'claim: said so', `claim: ${value}`))).toEqual([
      'error: accusations/plenum.yaml:9 (anna-accused-boris-1937, claim): is not text. Put it in quotes',
    ]);
  }
});
