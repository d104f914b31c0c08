export * from './content.ts';
export * from './content-faults.ts';
export * from './lesson-file.ts';
export * from './merge/choose.ts';
export * from './merge/conflict.ts';
export * from './merge/merge-contents.ts';
export * from './own-id.ts';
export * from './to-lesson.ts';
