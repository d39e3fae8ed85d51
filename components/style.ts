/**
 * Colours and shapes, for our closed root on a social site and for our own pages alike. Belongs to no site: a neutral
 * surface, one calm green, the amber of the marks in the composer. `medium` is the person's own font size; rem would be
 * the page's, and px would ignore the person.
 * Contrast is at least 4.5:1 for words and 3:1 for edges, in light and in dark; `tests/components/style.test.tsx` computes it.
 */
export const PALETTE = {
  light: {
    surface: '#fdfdfc',
    raised: '#f3f5f4',
    text: '#1d2321',
    quiet: '#55605c',
    line: '#d8dedb',
    edge: '#76827d',
    accent: '#0b665c',
    onAccent: '#ffffff',
    mark: '#8a5200',
    markSoft: '#fcf1dd',
  },
  dark: {
    surface: '#1d2120',
    raised: '#282d2b',
    text: '#eef2f0',
    quiet: '#acb8b3',
    line: '#3c4441',
    edge: '#83908b',
    accent: '#84d4c6',
    onAccent: '#06231f',
    mark: '#ffc46b',
    markSoft: '#3a311e',
  },
} as const;

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/** What every surface of ours shares; the element with class `second-look` is the root of it. */
export const baseStyle = `
.second-look { ${variables(PALETTE.light)} color-scheme: light dark; color: var(--text); text-align: start;
  font: 400 medium/1.45 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; font-size: 0.9375em; }
@media (prefers-color-scheme: dark) { .second-look { ${variables(PALETTE.dark)} } }
.second-look, .second-look * { box-sizing: border-box; }
:where(.second-look) :where(h1, h2, h3, p, ul, ol, dl, dd) { margin: 0; padding: 0; }
:where(.second-look) :where(ul, ol) { list-style: none; }
.second-look svg { flex: none; inline-size: 1.125em; block-size: 1.125em; vertical-align: -0.2em; }
:where(.second-look) :where(button, summary, input, textarea) { font: inherit; color: inherit; }
.second-look :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.second-look [hidden] { display: none; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.quiet { color: var(--quiet); font-size: 0.8667em; }

.button { min-block-size: 2.4em; padding: 0.35em 1em; border: 1px solid var(--edge); border-radius: 0.5em; background: none;
  cursor: pointer; }
.button:hover { background: var(--raised); }
.button.primary { border-color: var(--accent); background: var(--accent); color: var(--onAccent); font-weight: 600; }
.button.primary:hover { box-shadow: inset 0 0 0 2px var(--onAccent); }
.button.small { min-block-size: 2em; padding: 0.1em 0.75em; font-size: 0.8667em; }
.link { display: inline-block; min-block-size: 24px; min-inline-size: 24px; padding: 0.1em 0; border: 0; background: none; color: var(--accent);
  text-align: start; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
.second-look .link { color: var(--accent); font-weight: 600; }
.link svg { margin-inline-start: 0.35em; }
.link:hover { text-decoration-thickness: 2px; }

.finding { display: grid; gap: 0.5em; padding-block: 0.85em; border-block-start: 1px solid var(--line); }
.finding:first-child { padding-block-start: 0.2em; border-block-start: 0; }
.severity { display: inline-flex; gap: 0.4em; align-items: center; color: var(--mark); font-size: 0.8667em; font-weight: 600; }
.finding.note .severity, .finding.review .severity { color: var(--quiet); }
.message { font-weight: 600; font-size: 1.0667em; line-height: 1.35; overflow-wrap: anywhere; }
.finding.note .message { font-weight: 400; font-size: 1em; }
.excerpt { justify-self: start; max-inline-size: 100%; padding: 0.05em 0.4em; border-radius: 0.25em; background: var(--markSoft);
  text-decoration: underline wavy var(--mark) 1.5px; text-underline-offset: 0.25em; overflow-wrap: anywhere; quotes: none; }
.harmless { color: var(--quiet); }
/* As large before a picture is drawn as after: nothing jumps. */
.thumbnail { display: grid; place-items: center; block-size: min(10.5em, 32vh); border-radius: 0.4em; background: var(--raised); }
.thumbnail canvas { max-inline-size: 100%; max-block-size: 100%; min-inline-size: 0; min-block-size: 0; object-fit: contain; border-radius: 0.3em; }
.thumbnail .quiet { padding: 0.5em; text-align: center; }
.pictures { display: flex; gap: 0.6em; }
.pictures > li { flex: 1 1 0; min-inline-size: 0; max-inline-size: 100%; }
.pictures.small .thumbnail { block-size: min(6.5em, 22vh); }
.copy { display: grid; justify-items: start; }
.copy .actions { display: flex; flex-wrap: wrap; gap: 0.5em; }
.copy > .quiet:not(:empty) { padding-block-start: 0.3em; }
.button[aria-disabled='true'] { color: var(--quiet); cursor: default; }
.looking { margin-inline-start: auto; }
.clause { display: grid; gap: 0.2em; padding-inline-start: 0.75em; border-inline-start: 3px solid var(--accent);
  overflow-wrap: anywhere; }
.reading { display: flex; gap: 1em; align-items: center; }
.reading .harmless { flex: 1 1 auto; }
.reading .button { flex: none; margin-inline-start: auto; }
.ask summary { display: inline-block; min-block-size: 24px; cursor: pointer; text-decoration: underline; color: var(--quiet);
  text-underline-offset: 0.2em; }
.ask li { padding-block: 0.25em; overflow-wrap: anywhere; }

.chip { display: inline-flex; gap: 0.4em; align-items: center; padding: 0.15em 0.7em; border: 1px solid var(--line);
  border-radius: 999px; background: var(--surface); color: var(--quiet); font-size: 0.8667em; }
.chip.found { border-color: var(--mark); color: var(--mark); }

@media (forced-colors: active) {
  .second-look .button, .chip, .excerpt { border: 1px solid; }
  .button.primary { border-width: 3px; }
}
`;

/** The warning beside a composer. */
export const warningStyle = `${baseStyle}
/* A page can select all there is and read the selection; what cannot be selected it cannot read that way. */
.second-look { user-select: none; -webkit-user-select: none; }
.card:focus { outline: none; }
.card { display: flex; flex-direction: column; inline-size: min(24em, calc(100vw - 16px));
  max-block-size: min(36em, calc(100vh - 16px), var(--room, 100vh)); border: 1px solid var(--edge); border-radius: 0.75em;
  background: var(--surface); box-shadow: 0 2px 6px rgb(0 0 0 / 12%), 0 10px 30px rgb(0 0 0 / 18%);
  /* Above an on-screen keyboard there may be no room for head, words and buttons: then all of it scrolls under the buttons. */
  overflow: hidden auto; overscroll-behavior: contain; }
.card.held { border: 2px solid var(--accent); }
.card-head { display: flex; flex-wrap: wrap; gap: 0 0.5em; align-items: center; padding: 0.75em 1em 0.5em; }
.card-head h2 { display: flex; gap: 0.45em; align-items: center; font-size: 0.8667em; font-weight: 600; color: var(--quiet); }
.card.held .card-head h2 { font-size: 1.2em; font-weight: 650; color: var(--text); }
.card.held .card-body > p:first-child { padding-block-end: 0.6em; }
.card.held .card-body > .quiet { padding-block: 0.4em; }
.card-body { flex: 0 1 auto; min-block-size: 3em; padding: 0 1em 0.5em; overflow-y: auto; overscroll-behavior: contain;
  /* A shade at the lower edge for as long as there is more to read: the cover scrolls with the words, the shade does not. */
  background: linear-gradient(var(--surface), var(--surface)) bottom / 100% 1em no-repeat local,
    linear-gradient(transparent, rgb(0 0 0 / 22%)) bottom / 100% 0.6em no-repeat scroll; }
.more { margin-block: 0.25em 0.6em; }
.card-foot { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; justify-content: space-between;
  position: sticky; inset-block-end: 0; padding: 0.6em 1em; border-block-start: 1px solid var(--line);
  background: var(--raised); }
.card-head, .card-foot { flex: none; }
.card-foot .actions { display: flex; flex-wrap: wrap; gap: 0.6em; }
.notice { display: flex; gap: 0.6em; align-items: center; inline-size: fit-content; max-inline-size: min(24em, calc(100vw - 16px));
  padding: 0.6em 0.9em; border: 1px solid var(--edge); border-radius: 0.75em; background: var(--surface);
  box-shadow: 0 2px 6px rgb(0 0 0 / 12%), 0 6px 18px rgb(0 0 0 / 14%); }
.notice svg { color: var(--mark); }
@media (prefers-reduced-motion: no-preference) {
  .card, .notice { animation: arrive 140ms ease-out; }
  @keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
}
`;

/** The sign in a composer's corner: there for who looks, quiet for who writes. */
export const chipStyle = `${baseStyle}
.second-look { user-select: none; -webkit-user-select: none; font-size: 16px; line-height: 1; }
.corner { display: grid; place-items: center; inline-size: 20px; block-size: 20px; border: 1px solid var(--line);
  border-radius: 50%; background: var(--surface); color: var(--quiet); opacity: 0; pointer-events: none; cursor: default; }
.corner.shown { opacity: 1; pointer-events: auto; }
.corner.clear { color: var(--accent); }
.corner.found { border-color: var(--mark); background: var(--markSoft); color: var(--mark); }
.sign { grid-area: 1 / 1; display: grid; opacity: 0; }
.sign.shown { opacity: 1; }
.second-look .sign svg { inline-size: 12px; block-size: 12px; vertical-align: 0; }
@media (prefers-reduced-motion: no-preference) {
  .corner, .sign { transition: opacity 200ms ease-out; }
}
@media (forced-colors: active) { .corner { border: 1px solid; } }
`;
