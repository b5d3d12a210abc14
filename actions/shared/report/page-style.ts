/** The style of the HTML page of a report, light and dark; on a phone a row of a table is a card. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #fff; --box: #f6f8fa;
  --link: #0969da; --good: #1a7f37; --bad: #cf222e; --wait: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117;
  --box: #151b23; --link: #58a6ff; --good: #3fb950; --bad: #f85149; --wait: #d29922; } }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main, footer { max-width: 1080px; margin: 0 auto; padding: 16px; }
footer { color: var(--muted); font-size: 13px; }
h1 { font-size: 24px; margin: 8px 0; } h2 { font-size: 18px; margin: 24px 0 8px; }
.outcome { padding: 8px 12px; border-left: 4px solid var(--wait); background: var(--box); }
.succeeded, .unchanged { border-color: var(--good); }
.failed, .rolled-back, .refused, .cancelled { border-color: var(--bad); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; } dt { color: var(--muted); } dd { margin: 0; }
h1, h2, p, li, dd, pre { overflow-wrap: anywhere; } a { color: var(--link); }
table { border-collapse: collapse; font-size: 14px; margin: 8px 0 16px; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere;
  min-width: calc(12ch + 18px); box-sizing: border-box; }
th { background: var(--box); } .number { text-align: right; font-variant-numeric: tabular-nums; min-width: 3em; }
pre { white-space: pre-wrap; background: var(--box); padding: 8px 12px; }
figure { margin: 12px 0; } figcaption { font-weight: 600; } svg { width: 100%; height: auto; max-width: 900px; }
svg.narrow { display: none; }
.grid { stroke: var(--line); } .axis { fill: var(--muted); font: 12px system-ui, sans-serif; }
.mark { stroke: var(--muted); stroke-dasharray: 2 3; } .threshold { stroke: var(--bad); stroke-dasharray: 6 3; }
polyline { fill: none; stroke-width: 2; stroke: currentColor; } circle { fill: currentColor; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; padding: 0; margin: 0; }
.legend li::before { content: "— "; font-weight: 900; }
.s0 { color: #0969da; } .s1 { color: #bc4c00; } .s2 { color: #1a7f37; } .s3 { color: #8250df; }
.s4 { color: #bf3989; } .s5 { color: #9a6700; } .s6 { color: #1b7c83; } .s7 { color: #59636e; }
@media (prefers-color-scheme: dark) {
  .s0 { color: #58a6ff; } .s1 { color: #f0883e; } .s2 { color: #3fb950; } .s3 { color: #bc8cff; }
  .s4 { color: #ff7bc4; } .s5 { color: #d29922; } .s6 { color: #39c5cf; } .s7 { color: #9198a1; } }
@media (max-width: 640px) {
  svg.wide { display: none; } svg.narrow { display: block; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 6px; }
  th, td { min-width: 0; } .pairs :is(th, td):first-child { min-width: 8.5em; } .small :is(th, td) { white-space: nowrap; }
  .cards, .cards :is(tbody, tr, td) { display: block; } .cards thead { display: none; }
  .cards tr { border: 1px solid var(--line); margin-bottom: 8px; padding: 4px 0; }
  .cards td { border: 0; text-align: left; } .cards td:empty { display: none; }
  .cards td[data-column]::before { content: attr(data-column); display: block; color: var(--muted); font-size: 12px; } }
`
