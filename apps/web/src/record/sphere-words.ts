import type { Sphere } from '@kto-kogo/domain';

/** The parts of the state, as headings. */
export const SPHERE_WORDS: Record<Sphere, string> = {
  SECURITY: 'Secret police and the interior',
  PARTY: 'The Communist Party',
  ARMY: 'Army and navy',
  GOVERNMENT: 'Government and state',
  LAW: 'Courts and prosecutors',
  ECONOMY: 'Industry, transport, trade',
  CULTURE: 'Press, science, letters',
};
