import { Section } from '../../record/page/section.tsx';
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat } from './bibliography-formats.ts';
import styles from './bibliography-links.module.css';

type Props = { title: string; hrefOf: (format: BibliographyFormat) => string };

const FORMATS = Object.keys(BIBLIOGRAPHY_FORMATS) as BibliographyFormat[];

/** Works as files for programs that keep bibliographies. */
export function BibliographyLinks({ title, hrefOf }: Props) {
  return (
    <Section title={title} id="bibliography">
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={hrefOf(format)} download>
              {BIBLIOGRAPHY_FORMATS[format].words}
            </a>{' '}
            <span className={styles.readBy}>for {BIBLIOGRAPHY_FORMATS[format].readBy}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
