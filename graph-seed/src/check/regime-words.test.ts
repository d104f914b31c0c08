import { describe, expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';
import { regimeWordsIn } from './regime-words.ts';

describe('the regime’s words', () => {
  test.each([
    ['was slow in unmasking enemies', ['unmasking', 'enemies']],
    ['belonged to the Trotskyist centre', ['Trotskyist centre']],
    ['a spy centre in the army', ['spy centre']],
    ['Wreckers and double-dealers', ['Wreckers', 'double-dealers']],
    ['the alleged plot; later named a traitor', ['traitor']],
    ['was charged. An enemy of the people', ['enemy']],
    ['removed for bourgeois nationalism', ['bourgeois nationalism']],
    ['a spy-centre, a nest of spies', ['spy-centre', 'nest of spies']],
    ['named Trotskyites and agents of the Gestapo', ['Trotskyites', 'agents of the Gestapo']],
    ['wrecked the plan by sabotage', ['wrecked', 'sabotage']],
    ['said that an alleged spy and enemies of the people met', ['enemies']],
    ['named the alleged centre and the wreckers in it', ['wreckers']],
    ['said in an alleged talk that wreckers sat there', ['wreckers']],
    ['charged, and wreckers fled', ['wreckers']],
    ['was charged by wreckers in Kiev', ['wreckers']],
    ['said, as charged, that a wrecker sat there', ['wrecker']],
    ['charged that he had asked for wrecking', ['wrecking']],
    ['named him as one of the Polish spies in the Cheka', ['spies']],
    ['condemned as a spy', ['spy']],
    ['had been a plotter', ['plotter']],
    ['was no Japanese spy', ['spy']],
  ])('%s', (text, words) => {
    expect(regimeWordsIn(text)).toEqual(words);
  });

  test.each([
    'was slow to "unmask enemies"',
    'was slow to “unmask enemies”',
    'said that he belonged to the alleged Trotskyist centre',
    'was charged with wrecking and as an enemy',
    'removed on a charge of bourgeois nationalism',
    'on charges of wrecking',
    'allegedly a saboteur',
    'an alleged national terrorist group',
    'charged Kork with spying and wrecking',
    'the charge against him of espionage, terror and sabotage',
    'the centre of the town',
    'arrested as an alleged Polish spy',
    'named as one of the "Polish spies"',
    'believed in a spy threat, for fear of spies',
    'it was a spy scare',
    'a shipwreck',
    'Bukharin, leader of the Rights',
  ])('%s: nothing', (text) => {
    expect(regimeWordsIn(text)).toEqual([]);
  });

  test('are an error wherever the record speaks to readers', () => {
    expect(
      said(edited('accusations/plenum.yaml', 'claim: said so', 'claim: named him as a wrecker')),
    ).toEqual([
      'error: accusations/plenum.yaml:9 (anna-accused-boris-1937, claim): says "wrecker" as if the record meant it. Put the regime\'s words in quotation marks, or write "alleged" or "charged with" before them',
    ]);
    expect(said(edited('offices/nkvd-town.yaml', 'howEnded: removed', 'howEnded: unmasked'))).toEqual([
      expect.stringContaining('(boris-held-nkvd-town, howEnded): says "unmasked"'),
    ]);
    expect(said(edited('trials/the-trial.yaml', 'verdict: guilty', 'verdict: enemy of the people'))).toEqual([
      expect.stringContaining('(the-trial, verdict): says "enemy"'),
    ]);
    expect(said(edited('consequences/plenum.yaml', 'It was decided there.', 'Traitors were found.'))).toEqual(
      [expect.stringContaining('says "Traitors"')],
    );
  });
});
