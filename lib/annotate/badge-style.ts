/** The badge's whole look. It stands in its own shadow root, so nothing here meets the page. */
export const badgeStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  --ground: #ffffff; --ink: #1a1f23; --muted: #5a636a; --line: #d5dbdf; --accent: #0b666b; --on-accent: #ffffff;
  --note: #5a636a; --caution: #855300; --warning: #b0261d; --against: #9d2f6d;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ground: #15181b; --ink: #e7eaec; --muted: #a3acb3; --line: #363d43; --accent: #63c7c8; --on-accent: #062627;
    --note: #a3acb3; --caution: #e3b457; --warning: #f5938a; --against: #f4a3cd;
  }
}
* { box-sizing: border-box; }
.badge {
  position: fixed; right: 16px; bottom: 16px; display: flex; flex-direction: column; gap: 8px; align-items: flex-end;
  font: 13px/18px system-ui, sans-serif; color: var(--ink);
}
.badge[data-at$='left'] { right: auto; left: 16px; align-items: flex-start; }
.badge[data-at^='top'] { bottom: auto; top: 16px; flex-direction: column-reverse; }
.pill {
  display: flex; height: 32px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground);
  box-shadow: 0 1px 3px rgb(0 0 0 / 16%); overflow: hidden; touch-action: none; user-select: none;
}
button {
  all: unset; box-sizing: border-box; cursor: pointer; font: 13px/18px system-ui, sans-serif; color: var(--ink); border-radius: 5px;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.pill button { display: flex; align-items: center; gap: 6px; padding: 0 10px; white-space: nowrap; }
.pill .save { border-left: 1px solid var(--line); border-radius: 0 5px 5px 0; color: var(--accent); font-weight: 600; }
.pill .save[aria-disabled='true'] { color: var(--muted); cursor: default; }
.icon { width: 14px; height: 14px; border-radius: 3px; background: var(--accent); display: grid; gap: 2px; padding: 3px; align-content: center; }
.icon i { display: block; height: 1px; background: var(--on-accent); }
.icon i:first-child { height: 2px; }
.icon i:last-child { width: 4px; }
.panel {
  width: min(340px, calc(100vw - 32px)); max-height: min(720px, calc(100vh - 72px)); overflow: auto; padding: 16px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--ground); box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
}
.panel > * { margin: 0 0 12px; }
.panel > :last-child { margin-bottom: 0; }
h2 { font: 600 15px/20px system-ui, sans-serif; margin: 0 0 2px; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
.employer, .quiet { color: var(--muted); }
ul { list-style: none; padding: 0; display: grid; gap: 6px; }
li { display: grid; grid-template-columns: 16px 1fr auto; overflow-wrap: anywhere; align-items: baseline; }
li::before { content: '\\2022' / 'Note: '; color: var(--note); }
li.caution::before { content: '\\25C6' / 'Caution: '; color: var(--caution); font-size: 10px; }
li.warning::before { content: '\\25B2' / 'Warning: '; color: var(--warning); font-size: 10px; }
li.wanted::before { content: '+' / ''; color: var(--accent); }
li.unwanted::before { content: '\\2212' / ''; color: var(--against); }
li button { color: var(--accent); padding: 0 4px; margin-left: 8px; }
li button:hover, li button:focus-visible { text-decoration: underline; }
.row { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.row button { color: var(--accent); padding: 3px 0; }
.row button:hover, .row button:focus-visible { text-decoration: underline; }
.row button.filled { background: var(--accent); color: var(--on-accent); padding: 5px 12px; font-weight: 600; }
.said { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.layer { position: fixed; inset: 0; pointer-events: none; }
.layer i { position: fixed; }
.tip {
  position: fixed; max-width: min(320px, calc(100vw - 16px)); padding: 8px 12px; border: 1px solid var(--line); border-left: 3px solid var(--note);
  border-radius: 6px; background: var(--ground); color: var(--ink); font: 13px/18px system-ui, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 16%);
  overflow-wrap: anywhere;
}
.tip.caution { border-left-color: var(--caution); }
.tip.warning { border-left-color: var(--warning); }
.tip.wanted { border-left-color: var(--accent); }
.tip.unwanted { border-left-color: var(--against); }
.tip p.caution::before { content: '\\25C6  ' / 'Caution: '; color: var(--caution); font-size: 10px; }
.tip p.warning::before { content: '\\25B2  ' / 'Warning: '; color: var(--warning); font-size: 10px; }
.tip p + p { margin-top: 8px; }
.tip p + .quiet { margin-top: 2px; }
.message { color: var(--warning); }
@media (forced-colors: active) {
  .pill, .panel { border-color: CanvasText; }
  .row button, li button { text-decoration: underline; }
  .icon { forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: arrive 120ms ease-out; }
  @keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
}
@media print { :host { display: none !important; } }
`;
