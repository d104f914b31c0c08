import { type Id, stateTrialRole, type TrialPart, type TrialRole } from '@kto-kogo/domain';
import type { DefendantFile, TrialFile } from '../files/trial-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { trialRoleId } from './tie-ids.ts';

type Part = { figure: Id; part: TrialPart; standing: TrialFile['standing']; defence: DefendantFile | null };

/** Everybody's part in a court, without duplicates: the presiding judge is among the judges too. */
export function partsOfTrial(trial: TrialFile): Part[] {
  const { standing } = trial;
  const judges = new Map(trial.judges.map((judge) => [judge.figure, judge.standing ?? standing]));
  if (trial.presiding !== null && !judges.has(trial.presiding)) judges.set(trial.presiding, standing);
  const prosecutors = trial.prosecutor === null ? [] : [trial.prosecutor];
  return [
    ...trial.defendants.map((d) => ({
      figure: d.figure,
      part: 'DEFENDANT' as const,
      standing: d.standing ?? standing,
      defence: d,
    })),
    ...[...judges].map(([figure, own]) => ({ figure, part: 'JUDGE' as const, standing: own, defence: null })),
    ...prosecutors.map((figure) => ({ figure, part: 'PROSECUTOR' as const, standing, defence: null })),
    ...trial.witnesses.map((w) => ({
      figure: w.figure,
      part: 'WITNESS' as const,
      standing: w.standing ?? standing,
      defence: null,
    })),
  ];
}

export function deriveTrialRoles(trials: TrialFile[], known: Known): TrialRole[] {
  return trials.flatMap((trial) =>
    partsOfTrial(trial).map(({ figure, part, standing, defence }) => ({
      kind: 'TRIAL_ROLE',
      id: trialRoleId(figure, part, trial.id),
      from: figure,
      to: trial.id,
      ...claimDates(trial.date),
      standing,
      statement: stateTrialRole({ from: known(figure).name, trial: trial.name, part, date: trial.date }),
      citations: trial.citations,
      part,
      charge: defence?.charge ?? null,
      plea: defence?.plea ?? null,
      verdict: defence?.verdict ?? null,
      sentence: defence?.sentence ?? null,
      outcome: defence?.outcome ?? null,
      outcomeDate: defence?.outcomeDate ?? null,
    })),
  );
}
