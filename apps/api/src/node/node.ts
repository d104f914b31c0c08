import type { Citation, Claim, Entity, Term, Work } from '@kto-kogo/domain';

export type Node = Entity | Claim | Citation | Work | Term;
