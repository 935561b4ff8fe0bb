/// The style sheet of every page: a text column of about 70 characters at the left, wider figures,
/// contents beside it where there is room.
enum PageStyle {
  static var css: String { PageColours.css + "\n" + layout + "\n" + parts + "\n" + print }

  private static let layout = """
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body { margin: 0; color: var(--ink); background: var(--paper); line-height: 1.6;
      font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif",
        "Source Serif 4", P052, Georgia, "Noto Serif CJK SC", "Songti SC", serif;
      font-size: 1.125rem; overflow-wrap: break-word; --measure: 38rem; --wide: 980px;
      --sans: "Helvetica Neue", Helvetica, Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
    .site, main, .neighbours { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem; }
    .site { padding-top: 1rem; font-size: .875rem; }
    .site nav { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
    .site a[aria-current] { color: inherit; text-decoration: none; }
    main { padding-bottom: 2rem; }
    .head { padding: 2.5rem 0 1rem; max-width: var(--measure); }
    .body { min-width: 0; max-width: var(--wide); }
    .body > * > *, .body > p { max-width: var(--measure); }
    .contents { font-size: .875rem; line-height: 1.45; padding: .5rem 0 1rem; }
    @media (min-width: 68rem) {
      main, .site, .neighbours { padding-left: 2.5rem; padding-right: 2.5rem; }
      main { display: grid; grid-template: auto 1fr / 12rem minmax(0, 1fr); column-gap: 4rem; }
      .head, .body { grid-column: 2; }
      .contents { grid-column: 1; grid-row: 1 / 3; position: sticky; top: 0; align-self: start;
        max-height: 100vh; overflow-y: auto; padding: 3.4rem 0 2rem; }
      .site, .neighbours { padding-left: calc(18.5rem); }
    }
    @media (max-width: 30rem) {
      body { font-size: 1.0625rem; }
      .site, main, .neighbours { padding-left: 1.1rem; padding-right: 1.1rem; }
      .drawing.alone { margin-left: -1.1rem; margin-right: -1.1rem; }
      .head { padding-top: 1.5rem; }
    }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 1; padding: .4rem .8rem;
      background: var(--paper); outline: 2px solid var(--link); }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    """

  private static let parts = """
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .16em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }
    h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
    h1 { font-size: 2.5rem; letter-spacing: -.015em; margin: .1em 0 .35em; }
    h2 { font-size: 1.55rem; margin: 2.6em 0 .6em; }
    h3 { font-size: 1.15rem; margin: 2em 0 .4em; }
    h2 .self { color: inherit; text-decoration: none; }
    h2 .self:hover { text-decoration: underline; }
    .number { margin: 0; color: var(--quiet); font-variant-caps: all-small-caps;
      letter-spacing: .06em; }
    .promise { font-size: 1.3rem; line-height: 1.45; margin: 0 0 .8em; }
    .meta { color: var(--quiet); font-size: .875rem; margin: 0; }
    .contents h2 { font-size: .875rem; margin: 0 0 .5em; color: var(--quiet); font-weight: 400;
      font-variant-caps: all-small-caps; letter-spacing: .06em; }
    .contents ol { list-style: none; margin: 0; padding: 0; }
    .contents li { margin: .45em 0; }
    .contents a { color: var(--ink); text-decoration: none; }
    .contents a:hover { color: var(--link); text-decoration: underline; }
    .contents .apart { margin-top: 1.1em; }
    blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 2px solid var(--rule);
      color: var(--quiet); }
    img { max-width: 100%; height: auto; }
    .joined { white-space: nowrap; }
    sup, sub { line-height: 0; }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5em 0; }

    code, pre, kbd { font-family: ui-monospace, "SF Mono", Menlo, "Cascadia Code", Consolas,
      "DejaVu Sans Mono", "Noto Sans Mono", monospace; font-size: .83em; }
    pre code { font-size: 1em; }
    pre { font-size: .77em; line-height: 1.55; margin: 0; padding: .85em 1.1em; overflow-x: auto;
      tab-size: 2; }
    .body div.sourceCode, .body .code, .body .printed { max-width: 50rem; }
    .code pre, .sourceCode pre, .prose > pre { background: var(--box); border-radius: 3px; }
    .code { margin: 1.3em 0; }
    .printed { margin: 1.3em 0; }
    .code + .printed { margin-top: -1.3em; }
    .printed pre { border-left: 2px solid var(--quiet); color: var(--ink); padding-top: .7em;
      padding-bottom: .3em; margin-left: 1.1em; }
    .kw, .cf, .im { color: var(--keyword); }
    .dt, .bu { color: var(--type); }
    .st, .ch, .ss, .vs, .sc { color: var(--string); }
    .dv, .bn, .fl, .cn { color: var(--number); }
    .co, .do, .an, .cv { color: var(--comment); font-style: italic; }

    .equation { display: block; overflow-x: auto; overflow-y: hidden; padding: .3em 0; }
    math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; }
    .equation math { font-size: 1.08em; }

    details { margin: .6em 0 1.3em; font-size: .875rem; }
    summary { color: var(--quiet); cursor: pointer; width: fit-content; }
    summary:hover { color: var(--link); }
    details .code { margin: .5em 0 0; font-size: 1.125rem; }
    figure { margin: 1.8em 0 1.5em; max-width: var(--wide) !important; }
    .drawing svg { display: block; max-width: 100%; height: auto; }
    .narrow { display: none; }
    @media screen and (max-width: 34rem) {
      .wide { display: none; }
      .narrow { display: block; }
      .alone { margin-left: -1.5rem; margin-right: -1.5rem; }
    }
    .drawing img { display: block; background: #FFFFFF; }
    figcaption { max-width: var(--measure); font-size: .9rem; line-height: 1.5;
      color: var(--quiet); margin-top: .5em; }
    figcaption b { color: var(--ink); font-weight: 600; }
    .sources { font-size: .8rem; margin: .3em 0 0; }
    figure details, .verdictbox details { margin: .2em 0 0; font-size: .8rem; }
    figure details .code, .verdictbox details .code { font-size: 1.125rem; }

    .verdictbox { margin: 1.6em 0; padding: .8em 1.1em .75em; background: var(--box);
      border-left: 4px solid var(--verdict); border-radius: 0 3px 3px 0; }
    .verdictbox p { margin: 0 0 .45em; }
    .verdict { color: var(--verdict); font-size: .875rem; font-weight: 600; }
    .verdict .name { color: var(--quiet); font-weight: 400; }
    .good { --verdict: var(--good); } .bad { --verdict: var(--bad); }
    .differs { --verdict: var(--differs); } .open { --verdict: var(--open); }
    .facts { display: flex; flex-wrap: wrap; gap: .2em 1.8em; margin: 0; font-size: .875rem; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }

    .exercise { margin: 2em 0; padding: 1em 1.1em .9em; border: 1px solid var(--rule);
      border-top: 4px solid var(--link); border-radius: 0 0 3px 3px; }
    .body .exercise { max-width: 50rem; }
    .exercise > p, .exercise > ul, .exercise > ol { max-width: var(--measure); margin: 0 0 .8em; }
    .exercise h3 { margin: 0 0 .6em; }
    .exercise .self { color: inherit; text-decoration: none; }
    .exercise .self:hover { text-decoration: underline; }
    .exercise .number { margin: 0; }
    .exercise .code { margin: 1em 0 .6em; }
    .commands { display: flex; flex-wrap: wrap; gap: .2em 2.2em; margin: .6em 0 0;
      font-size: .875rem; }
    .commands dt { color: var(--quiet); }
    .commands dd { margin: 0; }
    .contents ol ol { margin: .45em 0 0 .9em; }

    table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; width: 100%;
      margin: 1em 0 2em; font-variant-numeric: lining-nums tabular-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .4em; }
    th, td { text-align: left; vertical-align: top; padding: .45em .9em .45em 0; }
    thead th { font-weight: 600; }
    tbody th { font-weight: 400; }
    thead th { border-bottom: 1px solid var(--quiet); }
    tbody tr { border-bottom: 1px solid var(--rule); }
    .body .judged { max-width: 56rem; }
    .judged .verdict { white-space: nowrap; }
    .places { list-style: none; margin: 0; padding: 0; }
    .places li + li { margin-top: .4em; }
    .map th:first-child { width: 21%; }
    .map th, .map td { padding-right: 1.4em; }
    .map.short th:first-child { width: 5.2rem; }
    .map :is(th, td):last-child { width: 42%; padding-right: 0; }
    .book .body > section:first-child h2 { margin-top: .6em; }
    .swatch { display: inline-block; width: 1em; height: 1em; border-radius: 2px;
      vertical-align: -.12em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .prose table { display: block; overflow-x: auto; }
    @media (max-width: 40rem) {
      .judged thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px;
        overflow: hidden; }
      .judged, .judged caption, .judged tbody, .judged tr, .judged td, .judged th
        { display: block; }
      .judged tr { padding: .6em 0; }
      .judged.map :is(th, td):nth-child(n) { width: auto; }
      .map tbody th { font-weight: 600; }
      .judged td, .judged th { padding: .1em 0; }
      .judged td:empty { display: none; }
      .judged td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); }
    }
    .csl-entry { font-size: .9rem; padding-left: 1.4em; text-indent: -1.4em; margin: .5em 0; }
    .footnotes { font-size: .9rem; }
    .neighbours { display: flex; flex-wrap: wrap; gap: .6rem 2.5rem; padding-top: 1.2rem;
      padding-bottom: 4rem; font-size: .9375rem; }
    .neighbours a { max-width: 20rem; }
    .neighbours small { display: block; color: var(--quiet); }

    .chapters { list-style: none; padding: 0; max-width: 52rem !important; }
    .chapters li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1.6rem;
      padding: 1.4em 0; border-top: 1px solid var(--rule); align-items: start; }
    .chapters img { display: block; width: 100%; background: #FFFFFF; padding: .35rem;
      border-radius: 3px; }
    .chapters h2 { font-size: 1.25rem; margin: 0 0 .25em; }
    .chapters p { margin: 0 0 .3em; }
    .chapters .meta { font-size: .875rem; }
    @media (max-width: 40rem) {
      .chapters li { grid-template-columns: minmax(0, 1fr); gap: .8rem; }
      .chapters img { max-width: 20rem; }
    }
    """

  private static let print = """
    @media print {
      body { font-size: 10.5pt; }
      main { display: block; max-width: none; padding: 0; }
      .contents, .skip, .site, .neighbours, .sources, details:not([open]) { display: none; }
      a { color: inherit; text-decoration: none; }
      pre { white-space: pre-wrap; }
      figure, .verdictbox, .exercise, tr { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
    }
    """
}
