import type { Plan } from './plan.ts';
import { propertyOf, type Value, withinOf } from './value.ts';

/** Has what takes long be made of values that are known, wherever within them it is asked for. */
export async function chooseWithin(plan: Plan, values: readonly Value[]): Promise<void> {
  for (const { made: several, given } of plan.fields) {
    for (const made of several) {
      if (made.is !== 'nested') continue;
      for (const value of values) {
        const own = propertyOf(value, made.property, given);
        if (own !== null) await made.choose?.(own as never);
      }
      const within = values.flatMap((value) => [withinOf(value, made, given)].flat());
      await chooseWithin(made.plan, within.filter((each) => each !== null && each !== undefined) as Value[]);
    }
  }
}
