import type { Block } from '../page/block.ts';
import { sectionKind } from '../sources/section-words.ts';

/**
 * The page's blocks; where the posting stands in an open dialog over a list or a front page, the dialog's alone, as the page. A posting's
 * sections tell it from a question about cookies or a form to sign in.
 */
export function withPostingDialog(blocks: readonly Block[]): readonly Block[] {
  const [shown, behind] = [blocks.filter(isInDialog), blocks.filter((block) => !isInDialog(block))];
  if (!hasSections(shown) || hasSections(behind)) return blocks;
  return shown.map((block) => ({ ...block, region: 'main' }));
}

function isInDialog({ region }: Block): boolean {
  return region === 'dialog';
}

function hasSections(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind, text }) => {
    const section = kind === 'heading' ? sectionKind(text) : undefined;
    return section === 'responsibilities' || section === 'requirements' || section === 'preferred';
  });
}
