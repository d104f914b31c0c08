import { Section } from '../../record/page/section.tsx';

/** What becomes of what pupils say. */
export function Classes() {
  return (
    <Section title="Classes and pupils" id="classes">
      <p>
        A class is joined by a code, without an account; a name is needed by nobody, and a first name or a
        group will do. The teacher alone sees names, who is there, what is looked at meanwhile, and who
        answered what. Another pupil sees an answer only if the teacher picks it, and then without the name.
        All of it is deleted when the teacher ends the class, and eight hours after it was opened at the
        latest. No name, code, answer or address is written into a log, and nothing of it is used for anything
        else.
      </p>
    </Section>
  );
}
