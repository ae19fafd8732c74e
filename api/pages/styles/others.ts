/** Start, municipality, releases, changes, search and problems. */
export const others = `
.sets{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.25rem 2.5rem}
.sets dt{font-weight:600}
.sets dd{margin:.25rem 0 0}
.sets dd a,.kinds a,.entries a,.counts a{display:inline-block;min-height:1.5rem}
.entries,.counts,.municipalities{list-style:none;padding:0}
.entries li{padding-block:.375rem;max-width:48rem}
.counts{columns:16rem;column-gap:2.5rem}
.counts li{break-inside:avoid;padding-block:.1875rem}
.municipalities{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem 2rem}
.municipalities a{display:inline-block;min-height:1.5rem}
.municipalities>li>a{font-weight:600;font-size:1.125rem}
.municipalities p{margin:.125rem 0 0}
dl.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:1.25rem 2rem;padding-block:.75rem}
dl.figures div{display:grid;grid-template-rows:minmax(2.1rem,auto) auto;align-content:start}
dl.figures dt{grid-row:2}
dl.figures dd{grid-row:1;margin:0;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
dl.figures dt{color:var(--quiet);font-size:.9375rem}
.hits{padding:0;list-style:none}
.hits li{padding-block:.75rem;border-bottom:1px solid var(--line)}
.hits p{margin:.25rem 0 0}
.hits>li>a{font-weight:600}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--accent)}
main>.find{margin:.75rem 0 1.25rem;flex-wrap:wrap}
main>.find label:not(.hidden){flex-basis:100%}
.turn{display:flex;gap:1.5rem;padding-block:.5rem}
.turn a{display:inline-block;padding-block:.625rem}
code{overflow-wrap:anywhere}
.picks ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
.picks :is(a,strong){display:inline-block;padding-block:.375rem}
.picks strong{border-bottom:2px solid}
.derived{max-width:48rem}
.derived .amount{font-size:1.25rem;margin-bottom:.5rem}
.derived summary{min-height:2.75rem;padding-block:.625rem}
.gauge{display:block;width:100%;max-width:20rem;height:.5rem;margin-top:.375rem;fill:var(--line)}
.gauge .filled{fill:var(--accent)}
.compared{table-layout:fixed;max-width:48rem}
.compared th{vertical-align:top}
.compared th:first-child{width:54%}
.compared th .quiet{font-weight:400}
.compared p{margin:.25rem 0 0}
.reasons th:first-child{width:44%}
.figured{min-width:40rem}
.figured th:first-child{width:26%}
.figured a{display:inline-block;min-height:1.5rem}

.embed main{min-height:0}
.embed>main{padding:.5rem max(.5rem,(100% - 72rem)/2)}
.embed noscript{display:none}
.embed h1{font-size:1.375rem;margin-top:0}
.embed footer{padding-block:.75rem 0;margin-top:1rem}
.embed:has(noscript>i) :is(.filters,.views,.chips,button){display:none}
.embed .part :is(h2,h3,h4,h5,h6){letter-spacing:normal;text-wrap:wrap}
.embed intl-figure{font-size:1.5rem;line-height:1.5}
.embed intl-figure .meta{font-size:.8125em;padding-inline:.25em}
.embed intl-figure footer{font-size:1rem}
@media (forced-colors:active){.gauge{fill:Canvas;outline:1px solid}.gauge .filled{fill:CanvasText}}
`.trim()
