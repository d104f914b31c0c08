import type { JsonLd } from './json-ld.tsx';

type Named = { name: string; aliases: readonly string[]; summary: string | null };
type Figure = Named & { nativeName: string | null; born: string | null; died: string | null; role: string };
type Occurrence = Named & { date: string | null; place: string | null };

export function personLd(figure: Figure): JsonLd {
  const { name, nativeName, aliases, born, died, role, summary } = figure;
  return {
    '@type': 'Person',
    name,
    alternateName: [...(nativeName === null ? [] : [nativeName]), ...aliases],
    birthDate: exactDay(born),
    deathDate: exactDay(died),
    jobTitle: role,
    description: summary,
  };
}

export function occurrenceLd({ name, aliases, date, place, summary }: Occurrence): JsonLd {
  const [start = null, end = start] = date?.split('/') ?? [];
  return {
    '@type': 'Event',
    name,
    alternateName: aliases,
    startDate: exactDay(start),
    endDate: exactDay(end),
    location: place === null ? null : { '@type': 'Place', name: place },
    description: summary,
  };
}

export function officeLd({ name, summary, aliases }: Named): JsonLd {
  return { '@type': 'Occupation', name, alternateName: aliases, description: summary };
}

/** schema.org knows days, months and years, and nothing about which there is doubt. */
function exactDay(date: string | null): string | null {
  return date !== null && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : null;
}
