export type Goal = { what: string; measured: number; unit: string } & ({ most: number } | { least: number });

/** One line for a figure that was aimed at: `scripts/bench.mjs` gathers those of all programs at its end. */
export function tellGoal(goal: Goal): void {
  const { what, measured, unit } = goal;
  const [aim, isMet] =
    'most' in goal
      ? [`at most ${goal.most} ${unit}`, measured <= goal.most]
      : [`at least ${goal.least} ${unit}`, measured >= goal.least];
  const digits = measured < 10 ? 2 : 0;
  process.stdout.write(
    `Goal: ${what}: ${measured.toFixed(digits)} ${unit} (${aim}): ${isMet ? 'met' : 'missed'}\n`,
  );
}
