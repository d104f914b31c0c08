type Props = {
  citation: { where: string | null; read: boolean; url: string | null };
  /** Of the work. */
  title: string;
};

/** A place of a work: where, whether it was read, and where one can read it. */
export function Place({ citation: { where, read, url }, title }: Props) {
  return (
    <li>
      {where === null ? 'cited as a whole' : <cite>{where}</cite>}
      {!read && ' (not read: names where a claim can be checked)'}
      {url !== null && (
        <>
          {' '}
          <a href={url} rel="external noreferrer" aria-label={`Read ${where ?? title}`}>
            Read it
          </a>
        </>
      )}
    </li>
  );
}
