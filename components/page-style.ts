import { baseStyle, PALETTE } from './style';

/** Our own pages: the policy, the options, the popup. One column, as wide as is good to read. */
export const pageStyle = `${baseStyle}
html { background: ${PALETTE.light.surface}; }
@media (prefers-color-scheme: dark) { html { background: ${PALETTE.dark.surface}; } }
body { margin: 0; }
.page { max-inline-size: 46em; margin-inline: auto; padding: 1.5em max(1em, 4vw) 4em; background: var(--surface);
  font-size: 1em; overflow-wrap: anywhere; }
.page h1 { font-size: 1.6em; line-height: 1.2; font-weight: 650; }
.page h2 { margin-block: 2em 0.6em; font-size: 1.2em; line-height: 1.3; font-weight: 650; }
.page .sign { display: flex; gap: 0.45em; align-items: center; margin-block-end: 1em; color: var(--quiet); font-weight: 600;
  font-size: 0.9em; }
.page .lead { margin-block-start: 0.4em; color: var(--quiet); }
.page .note { margin-block-start: 1em; padding: 0.7em 1em; border-radius: 0.5em; background: var(--raised); }
.page .bullets { display: grid; gap: 0.45em; }
.page .bullets li { display: flex; gap: 0.6em; align-items: baseline; }
.page .bullets svg { color: var(--accent); }
.page .row { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; }

.page .contents { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; margin-block-start: 1em; }
.page a { display: inline-block; min-block-size: 24px; color: var(--accent); text-underline-offset: 0.2em; }
.policy-clause { display: grid; grid-template-columns: minmax(3.2em, auto) minmax(0, 1fr); gap: 0 0.9em; padding: 0.8em 0.75em;
  margin-inline: -0.75em; border-radius: 0.5em; scroll-margin-block: 5em; }
.policy-clause h3 { margin: 0; font-size: 1em; font-weight: 650; line-height: inherit; }
.policy-clause > div { display: grid; gap: 0.35em; }
.policy-clause.active { background: var(--markSoft); outline: 2px solid var(--mark); }
.policy-clause .came-from { display: flex; gap: 0.4em; align-items: center; color: var(--mark); font-weight: 600;
  font-size: 0.9em; }
.own-document { display: grid; gap: 0.35em; margin-block-start: 1em; }
.own-document label { font-weight: 600; }
.own-document input { min-block-size: 24px; max-inline-size: 100%; font: inherit; }
.own-words { margin: 0; padding-inline-start: 0.8em; border-inline-start: 3px solid var(--line); }
.own-words figcaption { color: var(--quiet); font-size: 0.9em; }
.own-words blockquote { margin: 0; }

.days { display: grid; gap: 0.2em; margin-block: 1em; }
.day { display: flex; flex-wrap: wrap; gap: 0.3em 1em; align-items: center; min-block-size: 2.6em; }
.day > label { display: flex; gap: 0.6em; align-items: center; inline-size: 9em; }
.day input[type='checkbox'] { inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--accent); }
.day .times { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
.day input[type='time'] { min-block-size: 2.2em; padding: 0 0.5em; border: 1px solid var(--edge); border-radius: 0.4em;
  background: var(--surface); }
.wrong { color: var(--mark); font-weight: 600; }

.page table { inline-size: 100%; border-collapse: collapse; }
.page :is(th, td) { padding: 0.5em 1em 0.5em 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.page th { color: var(--quiet); font-size: 0.9em; font-weight: 600; }
.page code { font: 0.92em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
.page td:first-child code { overflow-wrap: normal; }
.page td.name { overflow-wrap: break-word; }
.page .below { margin-block-start: 1em; }
.facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.4em 1.5em; }
.facts dt { color: var(--quiet); }
.state { display: inline-flex; gap: 0.4em; align-items: center; white-space: nowrap; }
.state.wrap { white-space: normal; }
.page h3.below { font-size: 1em; font-weight: 650; }
.chosen li { display: flex; gap: 1em; align-items: center; justify-content: space-between; padding-block: 0.4em;
  border-block-end: 1px solid var(--line); }
.state.bad { color: var(--mark); font-weight: 600; }
.page textarea { inline-size: 100%; min-block-size: 8em; padding: 0.6em 0.75em; border: 1px solid var(--edge);
  border-radius: 0.5em; background: var(--surface); resize: vertical; }
.page textarea.report { font: 0.86em/1.45 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
@media (max-width: 34em) {
  .page .stack :is(tr, td) { display: block; }
  .page .stack td[data-label]::before { content: attr(data-label) ' '; color: var(--quiet); }
  .day .times > :first-child { display: none; }
  .day input[type='time'] { padding: 0 0.25em; }
  .page .stack td { padding-block: 0.1em; border: 0; }
  .page .stack td:first-child code { overflow-wrap: anywhere; }
  .page .stack tr { padding-block: 0.5em; border-block-end: 1px solid var(--line); }
  .page .stack thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}

.popup { inline-size: 24em; max-inline-size: 100%; padding: 1em; font-size: 0.9375em; }
.popup > * + * { margin-block-start: 0.9em; }
.popup h1 { font-size: 1.0667em; }
.popup .sign { margin-block-end: 0; }
.draft-check form { display: grid; gap: 0.5em; justify-items: start; }
.popup .draft-check form { padding-block-start: 0.9em; border-block-start: 1px solid var(--line); }
.draft-check label { font-weight: 600; }
.draft-check input { min-block-size: 24px; max-inline-size: 100%; }
.draft-check .result { max-inline-size: 28em; padding-block-start: 1em; }
.popup textarea { min-block-size: 6em; }
.popup .place, .popup .health { display: grid; gap: 0.5em; justify-items: start; }
.popup > .said:empty { margin: 0; }
.popup .boxes { display: flex; flex-wrap: wrap; gap: 0.4em 0.8em; }
.popup .boxes li { display: flex; gap: 0.4em; align-items: center; }
.popup .note { padding: 0.5em 0.75em; }
.popup .health .note { margin-block-start: 0; }
.popup .result { padding-block-start: 0.2em; }
.popup .links { display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; padding-block-start: 0.6em; border-block-start: 1px solid var(--line); }
.options-nav { display: flex; flex-wrap: wrap; gap: 0.6em; max-inline-size: 46em; margin-inline: auto; padding: 1em max(1em, 4vw) 0; }
.options-nav [aria-pressed='true'] { border-color: var(--accent); box-shadow: inset 0 -3px 0 var(--accent); }
`;
