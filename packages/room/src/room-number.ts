/**
 * Which state of a room it is. The epoch grows by one when a server takes up a room again, and the sequence then begins anew; within an
 * epoch it grows by one with each change.
 */
export type RoomNumber = { epoch: number; sequence: number };

/** Of two states of a room the one with the higher number is true, whichever came last. */
export function isNewer(a: RoomNumber, b: RoomNumber): boolean {
  return a.epoch === b.epoch ? a.sequence > b.sequence : a.epoch > b.epoch;
}
