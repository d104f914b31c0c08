import computed from '../../record/positions/generated/groups.json';
import { type Groups, packGroups } from './pack-groups.ts';
import type { LayoutRun } from './places.ts';

const { offices } = computed as unknown as Groups;

export const runLadder: LayoutRun = (input) =>
  packGroups(offices, input, { order: 'as it is', shelf: 'Held no office that is recorded here' });
