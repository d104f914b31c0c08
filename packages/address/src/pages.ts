import { cascadeAddress, sparksAddress } from './cascade.ts';
import { classAddress, joinAddress, joinByCodeAddress } from './class.ts';
import { eventAddress, figureAddress, officeAddress, trialAddress } from './entity-href.ts';
import { eventsAddress } from './events.ts';
import { exploreAddress } from './explore.ts';
import { figuresAddress } from './figures.ts';
import {
  audienceAddress,
  lessonAddress,
  lessonEditAddress,
  lessonPrintAddress,
  lessonReadAddress,
  lessonsAddress,
  lessonWholeAddress,
  presentAddress,
} from './lessons.ts';
import { notesAddress, thesisAddress } from './notes.ts';
import { officesAddress } from './offices.ts';
import { aboutAddress, glossaryAddress, homeAddress } from './plain-pages.ts';
import { readingsAddress } from './readings.ts';
import { searchAddress } from './search.ts';
import { sourcesAddress, workAddress } from './sources.ts';
import { stageAddress } from './stage.ts';
import { successionAddress } from './succession.ts';
import { timelineAddress } from './timeline.ts';
import { traceAddress } from './trace.ts';
import { trialsAddress } from './trials.ts';

/** Every page that has an address of its own. For servers and tests: who links to a page imports its address alone. */
export const PAGES = {
  home: homeAddress,
  explore: exploreAddress,
  trace: traceAddress,
  sparks: sparksAddress,
  cascade: cascadeAddress,
  figures: figuresAddress,
  figure: figureAddress,
  trials: trialsAddress,
  trial: trialAddress,
  offices: officesAddress,
  office: officeAddress,
  succession: successionAddress,
  events: eventsAddress,
  event: eventAddress,
  timeline: timelineAddress,
  readings: readingsAddress,
  lessons: lessonsAddress,
  lesson: lessonAddress,
  lessonPrint: lessonPrintAddress,
  lessonWhole: lessonWholeAddress,
  lessonRead: lessonReadAddress,
  lessonEdit: lessonEditAddress,
  present: presentAddress,
  audience: audienceAddress,
  join: joinAddress,
  joinByCode: joinByCodeAddress,
  class: classAddress,
  notes: notesAddress,
  thesis: thesisAddress,
  sources: sourcesAddress,
  work: workAddress,
  glossary: glossaryAddress,
  about: aboutAddress,
  search: searchAddress,
  stage: stageAddress,
} as const;

export type PageName = keyof typeof PAGES;
