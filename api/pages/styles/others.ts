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
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:1.25rem 2rem;padding-block:.75rem}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
.figures dt{color:var(--quiet);font-size:.9375rem}
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
`.trim()
