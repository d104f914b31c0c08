import type { Citation, Claim, Entity, Work } from '@kto-kogo/domain';

export type Node = Entity | Claim | Citation | Work;
