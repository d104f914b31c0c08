import computed from '../../record/positions/generated/groups.json';
import { type Groups, packGroups } from './pack-groups.ts';
import type { LayoutRun } from './places.ts';

const { cases } = computed as unknown as Groups;

export const runCases: LayoutRun = (input) =>
  packGroups(cases, input, { order: 'ties', shelf: 'Struck by no case that is recorded here' });
