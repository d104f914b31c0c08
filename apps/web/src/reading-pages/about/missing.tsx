import { Section } from '../../record/page/section.tsx';
import { formatCount } from '../../ui/count-of.ts';

export function Missing({ people }: { people: number | null }) {
  return (
    <Section title="What is missing" id="missing">
      <p>
        Almost everybody. About 680,000 people were shot in 1937 and 1938 and about 1.5 million arrested; the
        record names {people === null ? 'a few hundred' : formatCount(people)}. It holds those at the top of
        party, state, army and police, because it is of them that books and printed documents speak. Those
        struck by the mass operations, and the families of those named, are hardly here.
      </p>
      <ul>
        <li>
          Of most arrests it is not known who ordered them. Such an arrest stands with the person and is not a
          line.
        </li>
        <li>
          Accusations are recorded where a source names accuser and accused. What was said in protocols that
          were never printed is not here.
        </li>
        <li>Birth dates, Russian name forms and years of rehabilitation rest mostly on general knowledge.</li>
        <li>
          Days of office given to the month are approximate, and lists of holders give the day of formal
          release.
        </li>
        <li>
          The statements of Frinovsky and Yezhov are known in English from a translator who holds that the
          conspiracies were real. They are used for who named whom, and for nothing else.
        </li>
        <li>One summary of testimony was read in a translation by machine.</li>
      </ul>
    </Section>
  );
}
