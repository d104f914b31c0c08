import { type Id, stateTrialRole, type TrialPart, type TrialRole } from '@kto-kogo/domain';
import type { DefendantFile, TrialFile, WitnessFile } from '../files/trial-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { trialRoleId } from './tie-ids.ts';

type Part = {
  figure: Id;
  part: TrialPart;
  inReserve: boolean;
  standing: TrialFile['standing'];
  defence: DefendantFile | null;
  hearing: WitnessFile | null;
};

/** Everybody's part in a court. The presiding judge stands among the judges: `checkForms` sees to it. */
export function partsOfTrial(trial: TrialFile): Part[] {
  type Person = { figure: Id; standing: TrialFile['standing'] | null };
  const part = (part: TrialPart, { figure, standing }: Person): Part => ({
    figure,
    part,
    inReserve: false,
    standing: standing ?? trial.standing,
    defence: null,
    hearing: null,
  });
  const { prosecutor } = trial;
  return [
    ...trial.defendants.map((defence) => ({ ...part('DEFENDANT', defence), defence })),
    ...trial.judges.map((judge) => ({ ...part('JUDGE', judge), inReserve: judge.inReserve })),
    ...(prosecutor === null ? [] : [part('PROSECUTOR', { figure: prosecutor, standing: null })]),
    ...trial.witnesses.map((hearing) => ({ ...part('WITNESS', hearing), hearing })),
  ];
}

export function deriveTrialRoles(trials: TrialFile[], known: Known): TrialRole[] {
  return trials.flatMap((trial) =>
    partsOfTrial(trial).map(({ figure, part, inReserve, standing, defence, hearing }) => ({
      kind: 'TRIAL_ROLE',
      id: trialRoleId(figure, part, trial.id),
      from: figure,
      to: trial.id,
      ...claimDates(trial.date),
      standing,
      statement: stateTrialRole({
        from: known(figure).inSentence,
        trial: trial.inSentence,
        part,
        inReserve,
        date: trial.date,
      }),
      note: null,
      citations: hearing?.citations.length ? hearing.citations : trial.citations,
      part,
      inReserve,
      charge: defence?.charge ?? null,
      plea: defence?.plea ?? null,
      verdict: defence?.verdict ?? null,
      sentence: defence?.sentence ?? null,
      outcome: defence?.outcome ?? null,
      outcomeDate: defence?.outcomeDate ?? null,
      heard: hearing?.heard ?? null,
      said: hearing?.said ?? null,
    })),
  );
}
