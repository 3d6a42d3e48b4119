import type { Facts, Section, TextBlock } from '../posting/posting.ts';
import { FinderContext, useWordFinder } from './chosen.ts';
import { RichText } from './rich-text.tsx';
import { sectionWords } from './words.ts';

/** The posting as a reading page: sections in our fixed order, drawn from the block tree and from nothing else, the user's words marked. */
export function CleanView({ posting }: { posting: Facts }) {
  const sections = posting.description?.value ?? [];
  const find = useWordFinder(posting);
  return (
    <FinderContext.Provider value={find}>
      <div class="clean">
        {sections.length === 0 && <p class="muted">The page gives no description.</p>}
        {sectionWords.map(({ kinds, heading }) => {
          const own = sections.filter(({ kind }) => kinds.includes(kind));
          return own.length > 0 && <Group key={kinds[0]} heading={heading} sections={own} skills={skillsOf(posting, kinds[0])} />;
        })}
      </div>
    </FinderContext.Provider>
  );
}

interface GroupProps {
  heading: string | undefined;
  sections: Section[];
  skills: string[];
}

/** The page's own heading stays, small, above ours where it says something else; further sections of the kind keep theirs. */
function Group({ heading, sections, skills }: GroupProps) {
  return (
    <section>
      {sections.map((section, index) => (
        <div key={`${index} ${section.heading}`}>
          <OwnHeading words={section.heading} ours={heading} first={index === 0} />
          {index === 0 && heading && <h2>{heading}</h2>}
          {index === 0 && skills.length > 0 && <Skills skills={skills} preferred={section.kind === 'preferred'} />}
          {section.blocks.map((block, at) => (
            <Block key={`${at} ${block.kind}`} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** A caption where our heading follows, a heading of its own below it. */
function OwnHeading({ words, ours, first }: { words: string | undefined; ours: string | undefined; first: boolean }) {
  if (!words || sameHeading(words, ours)) return null;
  const Tag = ours && first ? 'p' : 'h3';
  return (
    <Tag class="own-heading" dir="auto">
      {words}
    </Tag>
  );
}

function sameHeading(theirs: string, ours: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return ours !== undefined && plain(theirs) === plain(ours);
}

function skillsOf(posting: Facts, kind: string | undefined): string[] {
  if (kind === 'requirements') return posting.skills?.value.required ?? [];
  return kind === 'preferred' ? (posting.skills?.value.preferred ?? []) : [];
}

/** Asked: a solid line below. Preferred: a dotted one. */
function Skills({ skills, preferred }: { skills: string[]; preferred: boolean }) {
  return (
    <ul class={preferred ? 'skills preferred' : 'skills'} aria-label={preferred ? 'Skills preferred' : 'Skills asked'}>
      {skills.map((skill) => (
        <li key={skill}>
          <bdi>
            <RichText text={skill} />
          </bdi>
        </li>
      ))}
    </ul>
  );
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p dir="auto">
        <RichText text={block.text} spans={block.spans} />
      </p>
    );
  return (
    <ul dir="auto">
      {block.items.map((item, index) => (
        <li key={`${index} ${item}`} dir="auto">
          <RichText text={item} spans={block.spans?.[index]} />
        </li>
      ))}
    </ul>
  );
}
