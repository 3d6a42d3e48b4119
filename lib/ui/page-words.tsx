/** The page's own words, set apart from ours: quoted, in the serif face, and isolated so that their direction cannot reorder what is around them. */
export function PageWords({ text }: { text: string }) {
  return (
    <q class="page-words">
      <bdi>{text}</bdi>
    </q>
  );
}
