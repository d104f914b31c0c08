import { sampleSubject } from '@kto-kogo/domain/testing';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { termBar } from '../../../time/life/term-bar.ts';
import { AXIS_SIZES } from '../lane/axis-sizes.ts';
import { recordOffices } from '../lane/testing/record-terms.ts';
import { afterNotes } from './after-words.ts';
import { chooseLanes } from './choose-lanes.ts';
import { ladderAxis } from './ladder-axis.ts';
import { layLadder } from './lay-ladder.ts';

const TIME = sampleSubject();

const offices = recordOffices(theRecord);

test.each(offices)('$id: lanes under each other, everybody who held it drawn', (office) => {
  const holders = new Set(office.terms.map(({ holder }) => holder.id));
  const beside = offices
    .filter(({ id, terms }) => id !== office.id && terms.some(({ holder }) => holders.has(holder.id)))
    .map((one) => ({ ...one, name: one.shortName }));
  for (const size of AXIS_SIZES) {
    const axis = ladderAxis(office.terms, [], TIME, size.width);
    const isOnAxis = ({ date, until }: (typeof office.terms)[number]) => termBar(axis, date, until) !== null;
    const { lanes: chosen } = chooseLanes(office.terms, beside, isOnAxis);
    const { lanes, moves, height } = layLadder(office, chosen, { axis, size, notesOf: () => ['shot'] });
    expect(lanes[0]?.lane.bars).toHaveLength(office.terms.length);
    expect(lanes.length).toBeLessThanOrEqual(7);
    for (const [index, { top, lane }] of lanes.entries()) {
      expect(top + lane.height).toBeLessThanOrEqual(lanes[index + 1]?.labelTop ?? height);
    }
    for (const { from, to } of moves) {
      expect(from.x).toBeLessThanOrEqual(to.x + 0.01);
      expect([from.y, to.y].every((y) => y > 0 && y < height)).toBe(true);
    }
  }
});

test.each(AXIS_SIZES)('$name: the bars of the NKVD say how each of its heads ended', (size) => {
  const nkvd = offices.find(({ id }) => id === 'nkvd-ussr');
  if (nkvd === undefined) throw new Error('The NKVD is in the record.');
  const axis = ladderAxis(nkvd.terms, ['1940-02-04'], TIME, size.width);
  const notesOf = ({ holder }: (typeof nkvd.terms)[number]) => {
    const figure = theRecord.entities.find(({ id }) => id === holder.id);
    const arrests = theRecord.arrests
      .filter((arrest) => arrest.figure === holder.id)
      .map((arrest) => ({ date: arrest.date }));
    return figure?.kind === 'FIGURE' ? afterNotes({ ...figure, arrests, trialRoles: [] }) : [];
  };
  const [lane] = layLadder(nkvd, [], { axis, size, notesOf }).lanes;
  const said = lane?.lane.bars.map(({ inside }) => inside?.notes.join(' ').replaceAll('\u00a0', ' '));
  for (const words of said ?? []) expect(words).toMatch(/shot( \d.*)? 19(38|40|53)$/);
});
