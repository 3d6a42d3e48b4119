/**
 * The look of the marks on a list. The host is a point at the document's corner and moves with it; the word takes the colour of the page's
 * own text beside it, so that it can be read on any ground. The dots are readable on white and on black (3 : 1).
 */
export const listStyle = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important;
  height: 0 !important; pointer-events: none !important; }
span { position: absolute; top: -8px; left: 0; display: flex; align-items: center; gap: 4px; height: 16px; white-space: nowrap;
  font: 12px/16px system-ui, sans-serif; pointer-events: none; opacity: 0; }
span.on { opacity: 1; }
i { flex: none; box-sizing: border-box; width: 10px; height: 10px; border-radius: 5px; background: #0f8a82; }
.seen i { background: none; border: 2px solid #7d868d; }
.status i { background: #4f7fc8; border-radius: 2px; }
b { font-weight: 400; }
.short b, u { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { i { background: CanvasText; forced-color-adjust: none; } b { color: CanvasText !important; } }
@media print { :host { display: none !important; } }
`;
