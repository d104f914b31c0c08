export * from './bundles.ts';
export { type ClaimPage, choosePage, countByStamp, countKept, type DayPlace } from './claims/choose-page.ts';
export * from './claims/claims.ts';
export * from './claims/keepers.ts';
export { ArrestWriter, type NumberedArrests } from './claims/numbered-arrests.ts';
export { pageOfEntity } from './claims/page-of-entity.ts';
export * from './core/choose-core.ts';
export * from './core/rank-entities.ts';
export * from './ego.ts';
export * from './facets.ts';
export * from './folded.ts';
export * from './levels.ts';
export * from './narrow.ts';
export * from './network.ts';
export * from './networks/choose-network.ts';
export { keeperOf } from './networks/keeper.ts';
export type { StrengthPlace } from './networks/strongest.ts';
export * from './parts.ts';
export type { Arrival, Arrivals } from './paths/arrivals.ts';
export * from './paths/cascade-months.ts';
export { earliestArrivals } from './paths/earliest-arrivals.ts';
export { evidenceOf } from './paths/evidence.ts';
export * from './paths/find-cascade.ts';
export * from './paths/find-connections.ts';
export * from './paths/find-relaxations.ts';
export * from './paths/find-traces.ts';
export * from './paths/first-days.ts';
export { EntityWriter, type NumberedEntities } from './paths/numbered-entities.ts';
export { type NumberedTies, TieWriter } from './paths/numbered-ties.ts';
export { oldestFirst } from './paths/oldest-first.ts';
export * from './paths/packed.ts';
export { personOf } from './paths/people.ts';
export { stampOf, traitsOfStamp } from './paths/stamps.ts';
export {
  buildIndex,
  buildTemporalIndex,
  endsOfTie,
  findEntity,
  kindOfTie,
  type TemporalIndex,
} from './paths/temporal-index.ts';
export type { TemporalTie } from './paths/temporal-tie.ts';
export * from './scene.ts';
export * from './sides.ts';
export * from './steps.ts';
export * from './what-connects.ts';
