/** Types of the parts of `edtf` that we use; the library ships none. */
declare module 'edtf' {
  /** First and last millisecond, and the date written anew: another text where the library moved a day that does not exist. */
  type ExtendedDate = { readonly min: number; readonly max: number; readonly edtf: string };
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): ExtendedDate;
}
