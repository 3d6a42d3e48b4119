import type { ComponentChild, ComponentChildren } from 'preact';
import type { Inline } from '../markdown/inlines.ts';
import { type MarkdownBlock, type MarkdownItem, parseMarkdown } from '../markdown/markdown.ts';
import { safeHref } from './links.ts';

/** A text of the user's with its Markdown drawn: as elements and text, never as markup. */
export function Markdown({ text }: { text: string }) {
  return (
    <div class="markdown" dir="auto">
      <Blocks blocks={parseMarkdown(text)} />
    </div>
  );
}

/** Whether there is more to draw in it than lines of plain text. */
export function hasMarkdown(text: string): boolean {
  const isPlain = (inlines: Inline[]) => inlines.every(({ kind }) => kind === 'text');
  return parseMarkdown(text).some((block) => block.kind !== 'paragraph' || !block.lines.every(isPlain));
}

function Blocks({ blocks }: { blocks: readonly MarkdownBlock[] }): ComponentChildren {
  return blocks.map((block, index) => <Block key={`${index} ${block.kind}`} block={block} />);
}

// Headings of a note stand below the role's own, which end at the third level.
const headings = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

function Block({ block }: { block: MarkdownBlock }): ComponentChild {
  switch (block.kind) {
    case 'heading': {
      const Tag = headings[block.level];
      return (
        <Tag>
          <Inlines inlines={block.inlines} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>
          <Items items={block.items} />
        </ol>
      ) : (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
  }
}

function Items({ items }: { items: readonly MarkdownItem[] }): ComponentChildren {
  return items.map(({ done, blocks }, index) => (
    <li key={`${index} ${blocks.length}`} class={done === undefined ? '' : 'task'}>
      {done !== undefined && (
        <>
          <span class="hidden-words">{done ? 'Done: ' : 'To do: '}</span>
          <span class={done ? 'box done' : 'box'} aria-hidden="true" />
        </>
      )}
      <Blocks blocks={blocks} />
    </li>
  ));
}

function Lines({ lines }: { lines: readonly Inline[][] }): ComponentChildren {
  return lines.flatMap((inlines, index) => [
    ...(index > 0 ? [<br key={`break ${index}`} />] : []),
    <Inlines key={`${index} line`} inlines={inlines} />,
  ]);
}

function Inlines({ inlines }: { inlines: readonly Inline[] }): ComponentChildren {
  return inlines.map((inline, index) => <InlineNode key={`${index} ${inline.kind}`} inline={inline} />);
}

function InlineNode({ inline }: { inline: Inline }): ComponentChild {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.inlines} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inlines inlines={inline.inlines} />
        </em>
      );
    case 'link':
      return <Link href={inline.href} inlines={inline.inlines} />;
  }
}

/** A link that may not be followed stays readable, address and all. */
function Link({ href, inlines }: { href: string; inlines: readonly Inline[] }) {
  const safe = safeHref(href);
  return safe ? (
    <a href={safe} target="_blank" rel="noopener noreferrer" title={safe}>
      <Inlines inlines={inlines} />
    </a>
  ) : (
    <span>
      <Inlines inlines={inlines} /> ({href})
    </span>
  );
}
