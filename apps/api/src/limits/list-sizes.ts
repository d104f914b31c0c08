/**
 * How long the lists without `first` are taken to be when a question's cost is reckoned: as long as in the record, with
 * room. Those not named count as `OTHER_LIST`.
 */
export const LIST_SIZE: Readonly<Record<string, number>> = {
  'Query.events': 120,
  'Query.offices': 120,
  'Query.works': 200,
  'Query.trials': 20,
  'Query.timeline': 240,
  'Figure.accusationsMade': 30,
  'Figure.accusationsReceived': 30,
  'Trial.roles': 30,
  'TimelineMonth.counts': 7,
  'Record.ties': 7,
  'Record.entities': 4,
  // About 300 are reached from the widest spark: not so many a wave, but so many in all.
  'Cascade.waves': 6,
  'CascadeWave.reached': 50,
  'Cascade.months': 80,
  'Trace.steps': 6,
};
export const OTHER_LIST = 8;
