import { useMemo, useState } from 'preact/hooks';
import { testPageOf } from '../repair/test-page.ts';
import type { Role } from '../roles/role.ts';
import { CopyButton } from './copy-button.tsx';
import type { Actions } from './view.ts';

export interface TestPageProps {
  role: Role;
  onFile: (name: string, text: string) => void;
  actions: Pick<Actions, 'copy'>;
}

/** The role as an anonymous test page, to be read before it is kept: for whoever wants to mend the reader. */
export function TestPage({ role, onFile, actions }: TestPageProps) {
  const [open, setOpen] = useState(false);
  const { extraction, corrections } = role;
  const files = useMemo(() => (open ? testPageOf({ extraction, corrections }) : undefined), [open, extraction, corrections]);
  return (
    <details class="how-read test-page" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Export as a test page</summary>
      <p>
        If this posting was read wrongly and you put it right, these two files let the reader be mended. Names, addresses and numbers of
        employers and people are replaced by invented ones; what has no such shape may have stayed. Read them before you share them. Nothing
        is sent anywhere.
      </p>
      {files && (
        <>
          <FilePreview name="page.html" text={files.page} onFile={onFile} actions={actions} />
          <FilePreview name="truth.json" text={files.truth} onFile={onFile} actions={actions} />
        </>
      )}
    </details>
  );
}

interface FilePreviewProps extends Pick<TestPageProps, 'onFile' | 'actions'> {
  name: string;
  text: string;
}

function FilePreview({ name, text, onFile, actions }: FilePreviewProps) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0}>{text}</pre>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => onFile(name, text)}>
          Keep {name}
        </button>
        <CopyButton words="Copy" text={() => text} actions={actions} />
      </p>
    </section>
  );
}
