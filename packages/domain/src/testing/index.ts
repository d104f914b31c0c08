export * from './random-edtf.ts';
export * from './random-filter.ts';
export * from './sample-subject.ts';
export * from './sample-tie.ts';
export * from './signs-within-words.ts';
