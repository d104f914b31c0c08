/** A value of JSON-LD. What is null or undefined is left out. */
export type JsonLd = {
  readonly [name: string]:
    | JsonLd
    | readonly JsonLd[]
    | readonly string[]
    | string
    | boolean
    | null
    | undefined;
};

/** Data for programs that read the page, by the words of schema.org. */
export function JsonLdScript({ data }: { data: JsonLd }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: `jsonLdText` leaves nothing that could end the script
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
  );
}

/** Without `<`: a text with `</script>` would end the script, and one with `<!--` swallow the page. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }, (_name, value) =>
    value === null ? undefined : value,
  ).replaceAll('<', '\\u003c');
}
