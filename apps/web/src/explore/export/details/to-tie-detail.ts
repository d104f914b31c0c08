import { TRIAL_PART_WORDS } from '@kto-kogo/domain';
import type { TieDetail_TieFragment } from '../../../graphql/generated/graphql.ts';
import type { TieDetail } from './details.ts';

/** The same fields for every kind of tie; null where the kind does not have one. */
export function toTieDetail(tie: TieDetail_TieFragment): TieDetail {
  const { id, note, citations } = tie;
  const none = { claim: null, manner: null, occasion: null, madeAt: null, office: null, until: null };
  const circumstance = circumstanceOf(tie);
  const shared = { ...none, id, note, citations, circumstance };
  switch (tie.__typename) {
    case 'Accusation': {
      const { claim, manner, occasion, madeAt } = tie;
      return { ...shared, claim, manner, occasion, madeAt };
    }
    case 'Replacement':
      return { ...shared, office: tie.office };
    case 'Tenure':
      return { ...shared, office: tie.office, until: tie.until };
    default:
      return shared;
  }
}

function circumstanceOf(tie: TieDetail_TieFragment): string | null {
  switch (tie.__typename) {
    case 'Accusation':
      return null;
    case 'Replacement':
    case 'Consequence':
      return tie.how;
    case 'Tenure':
      return tie.howEnded;
    case 'TrialRole': {
      const { charge, plea, verdict, sentence, outcome, said } = tie;
      const part = `${TRIAL_PART_WORDS[tie.part]}${tie.inReserve ? ' in reserve' : ''}`;
      const told = Object.entries({ charge, plea, verdict, sentence, outcome, said });
      return [part, ...told.flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`]))].join(
        '; ',
      );
    }
    case 'ArrestOrder':
      return tie.arrest.reason;
    case 'Participation':
      return tie.role;
  }
}
