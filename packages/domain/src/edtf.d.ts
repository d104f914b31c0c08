/** The part of the library `edtf` that we use; it ships no types. */
declare module 'edtf' {
  type Extent = { readonly min: number; readonly max: number };
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): Extent;
}
