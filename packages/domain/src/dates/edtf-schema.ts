import { z } from 'zod';
import { EdtfError, parseEdtf } from './parse-edtf.ts';

/** An EDTF date that exists in the calendar. */
export const edtfSchema = z.string().superRefine((text, context) => {
  try {
    parseEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.addIssue({ code: 'custom', message: error.message, continue: false });
  }
});
