/** Types of the parts of `edtf` that we use; the library ships none. */
declare module 'edtf' {
  type Extent = { readonly min: number; readonly max: number };
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): Extent;
}
