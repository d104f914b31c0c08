import { z } from 'zod';
import {
  COERCED,
  COUNTED,
  ENTITY_KINDS,
  FATES,
  MANNERS,
  PEOPLE_TRAITS,
  SEXES,
  SPHERES,
  STANCE_KINDS,
  STANDINGS,
  TIE_KINDS,
  TIERS,
  TRIAL_PARTS,
  TRUTHS,
  VERDICTS,
} from './vocabulary.ts';

export const entityKindSchema = z.enum(ENTITY_KINDS);
export const tieKindSchema = z.enum(TIE_KINDS);
export const standingSchema = z.enum(STANDINGS);
export const truthSchema = z.enum(TRUTHS);
export const coercedSchema = z.enum(COERCED);
export const mannerSchema = z.enum(MANNERS);
export const fateSchema = z.enum(FATES);
export const countedSchema = z.enum(COUNTED);
export const trialPartSchema = z.enum(TRIAL_PARTS);
export const tierSchema = z.enum(TIERS);
export const sexSchema = z.enum(SEXES);
export const peopleTraitSchema = z.enum(PEOPLE_TRAITS);
export const sphereSchema = z.enum(SPHERES);
export const verdictSchema = z.enum(VERDICTS);
export const stanceKindSchema = z.enum(STANCE_KINDS);
