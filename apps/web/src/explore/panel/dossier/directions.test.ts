import { OPENING_VIEW } from '@kto-kogo/address';
import { capital, EVERY_TIE, type Id, type TieKind, type TieSummary } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { runBands } from '../../../picture/layouts/run-bands.ts';
import { speakNode } from '../../../picture/speak.ts';
import { deriveScene } from '../../scene/derive-scene.ts';
import { drawView } from '../../scene/draw-view.ts';
import { THE_RECORD } from '../../scene/testing/the-explorer-record.ts';
import { dossierSections } from './dossier-sections.ts';

const { network } = THE_RECORD;
const view = { ...OPENING_VIEW, level: 'all' as const, filter: EVERY_TIE };
const scene = deriveScene(THE_RECORD, view);
const picture = drawView(THE_RECORD, scene, view, runBands, { width: 1000, height: 700 }, true);
const all = [...network.ties.values()];

test('speech and tooltip say of everybody what the dossier says', () => {
  expect(picture.nodes.length).toBe(network.nodes.size);
  for (const drawn of picture.nodes) {
    const node = network.nodes.get(drawn.id);
    if (node === undefined) throw new Error(`${drawn.id} is drawn, and is not in the record.`);
    const spoken = speakNode(drawn);
    const titles = dossierSections(node, network).map(({ title }) => title);
    for (const title of titles) {
      expect([
        spoken.includes(title),
        spoken.includes(title.charAt(0).toLowerCase() + title.slice(1)),
      ]).toContain(true);
    }
    expect(titles.length === 0).toBe(spoken.endsWith('No ties under these filters.'));
  }
});

/** How each direction begins, written down here once more: a word at the wrong end would make an arrested person order arrests. */
const BEGINNINGS: Record<TieKind, Record<'from' | 'to', string>> = {
  ACCUSATION: { from: 'Accused ', to: 'Accused by ' },
  ARREST: { from: 'Ordered the arrest of ', to: 'Arrested on the order of ' },
  REPLACEMENT: { from: 'Replaced ', to: 'Replaced by ' },
  TENURE: { from: 'Held ', to: 'Held by ' },
  TRIAL_ROLE: { from: 'At ', to: 'In court: ' },
  PARTICIPATION: { from: 'In ', to: 'Recorded in it: ' },
  CONSEQUENCE: { from: 'Led to', to: 'Follows from' },
};

test('every number is that of the ties in that direction, and people and claims are told apart', () => {
  for (const node of network.nodes.values()) {
    const sections = dossierSections(node, network);
    for (const [kind, ends] of Object.entries(BEGINNINGS)) {
      for (const [end, beginning] of Object.entries(ends)) {
        const own = all.filter((tie) => tie.kind === kind && tie[end as 'from' | 'to'] === node.id);
        const section = sections.find(
          ({ ties }) =>
            own.length > 0 && ties[0] !== undefined && own.includes(ties[0]) && isAt(ties, end, node.id),
        );
        if (own.length === 0) continue;
        expect(section?.title.startsWith(beginning), `${node.id} ${kind} ${end}: ${section?.title}`).toBe(
          true,
        );
        expect(section?.ties.length).toBe(own.length);
        const others = new Set(own.map((tie) => (end === 'from' ? tie.to : tie.from)));
        const numbers = [
          ...(section?.title.matchAll(
            /\b\d+(?= (people|offices|trials|events|claims|orders|changes|terms|parts|roles)\b)/g,
          ) ?? []),
        ].map(([digits]) => Number(digits));
        const said = [
          ...(others.size > 1 ? [others.size] : []),
          ...(own.length === others.size ? [] : [own.length]),
        ];
        expect(numbers, `${node.id}: ${section?.title}`).toEqual(said);
      }
    }
  }
});

test('Krylenko ordered no arrest', () => {
  const krylenko = network.nodes.get('krylenko');
  const titles = krylenko === undefined ? [] : dossierSections(krylenko, network).map(({ title }) => title);
  expect(titles).toContain('Arrested on the order of Yezhov');
  expect(titles.filter((title) => title.startsWith('Ordered'))).toEqual([]);
});

function isAt(ties: readonly TieSummary[], end: string, id: Id): boolean {
  return ties.every((tie) => tie[end as 'from' | 'to'] === id);
}

test('a heading begins with a capital, whatever it counts', () => {
  for (const node of network.nodes.values()) {
    for (const { title } of dossierSections(node, network)) expect(title).toBe(capital(title));
  }
});
