import { Section } from '../../record/page/section.tsx';

/** What becomes of what pupils say. */
export function Classes() {
  return (
    <Section title="Classes and pupils" id="classes">
      <p>
        A class is joined by a code, without an account; a name is needed by nobody, and a first name or a
        group will do. The teacher alone sees names, who is there, what is looked at meanwhile, and who
        answered what. The teacher can show the class a text that a pupil wrote, or the page that a pupil is
        looking at, both without the name; showing the page is allowed at first, and each pupil can untick “My
        view may be shown”. How many chose each answer may be shown too. All of it is deleted when the teacher
        ends the class, and eight hours after it was opened at the latest; before that the teacher may save
        the answers, with or without names. No name, code, answer or address is written into a log, and
        nothing of it is used for anything else here.
      </p>
    </Section>
  );
}
