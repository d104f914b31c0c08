export { type Goal, tellGoal } from './goal.ts';
export { machine } from './machine.ts';
export { processesOf, untilIdle } from './processes.ts';
export { median, quantile } from './quantile.ts';
