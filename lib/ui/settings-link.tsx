/** The way to the settings, in a tab of their own. */
export function SettingsLink() {
  return (
    <a class="quiet" href="/options.html" target="_blank" rel="noopener">
      Settings <span aria-hidden="true">↗</span>
    </a>
  );
}
