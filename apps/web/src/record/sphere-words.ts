import { HELD_SPHERES, type HeldSphere, type Sphere } from '@kto-kogo/domain';

/** The parts of the state, as headings. */
export const SPHERE_WORDS: Record<Sphere, string> = {
  SECURITY: 'Secret police and the interior',
  PARTY: 'The party',
  ARMY: 'Army and navy',
  GOVERNMENT: 'Government and state',
  LAW: 'Courts and prosecutors',
  ECONOMY: 'Industry, transport, trade',
  CULTURE: 'Press, science, letters',
};

/** The spheres of the offices that somebody held. */
export const HELD_SPHERE_WORDS: Record<HeldSphere, string> = {
  ...SPHERE_WORDS,
  NO_OFFICE: 'No office recorded',
};

/** The choices of a filter. */
export const SPHERE_ROWS: readonly { value: HeldSphere; word: string }[] = HELD_SPHERES.map((sphere) => ({
  value: sphere,
  word: HELD_SPHERE_WORDS[sphere],
}));
