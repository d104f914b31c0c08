import type {
  Citation,
  Claim,
  Entity,
  Interpretation,
  InterpretationGroup,
  Lesson,
  Term,
  Thesis,
  ThesisClaim,
  Work,
} from '@kto-kogo/domain';

export type Node =
  | Entity
  | Claim
  | Citation
  | Work
  | Term
  | Thesis
  | ThesisClaim
  | InterpretationGroup
  | Interpretation
  | Lesson;
