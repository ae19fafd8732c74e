/** Lists: what is chosen, filters, table, pages, map, the same as data. */
export const list = `
.chips{display:flex;flex-wrap:wrap;gap:.375rem .5rem;list-style:none;padding:0}
.chips a{display:inline-block;padding:.625rem .875rem;border:1px solid var(--line);border-radius:1.375rem;text-decoration:none;font-size:.9375rem;line-height:1.375rem}
.chips .clear{border-color:transparent;text-decoration:underline}
.chips a:hover{border-color:currentColor}
.with-choices{margin-top:1rem}
.search{display:grid;grid-template-columns:1fr auto}
.search label{grid-column:1/-1}
.search input{min-width:0;border-start-end-radius:0;border-end-end-radius:0}
.search button{border-start-start-radius:0;border-end-start-radius:0;border-inline-start:0}
.choose,.data{font-size:.9375rem}
.fold:not([open])+.folded{display:none}
.fold summary{min-height:2.75rem}
.facets summary{min-height:2.75rem;padding-block:.625rem}
.facet h3{font-size:1em;margin:1rem 0 .25rem}
.facet ul,details.columns ul{list-style:none;margin:0;padding:0}
.facet a{display:flex;justify-content:space-between;gap:1rem;align-items:center;min-height:2.75rem;padding-block:.25rem;line-height:1.3;text-decoration:none}
.facet a:hover bdi{text-decoration:underline}
.facet .on{font-weight:600;color:inherit}
.n{color:var(--quiet);font-variant-numeric:tabular-nums}
.range{display:flex;flex-wrap:wrap;gap:.25rem .75rem;border:0;margin:1rem 0;padding:0}
.range legend{font-weight:600;padding:0}
.range small{display:block;font-weight:400;color:var(--quiet)}
.range label{flex:1}
.range input,.order select{display:block;width:100%}
.order{display:grid;grid-template-columns:1fr auto;margin-block:.75rem}
.order label{grid-column:1/-1}
.order select{min-width:0;border-start-end-radius:0;border-end-end-radius:0}
.order button{border-start-start-radius:0;border-end-start-radius:0;border-inline-start:0}
.records{margin-top:.5rem}
div.wide{overflow-x:auto;position:relative}
.records thead th{vertical-align:bottom;border-bottom-color:var(--quiet)}
.records a{padding-block:.25rem}
.records tbody th{font-weight:400;min-width:12rem}
.records .label{display:none}
.records .number{white-space:nowrap}
.records .status{white-space:nowrap}
.status-shape{width:.875em;height:.875em;margin-inline-end:.375em;vertical-align:-.0625em;fill:none;stroke:currentColor;stroke-width:1.5}
.proposal{font-size:.8125rem;border:1px dashed var(--quiet);border-radius:3px;padding:0 .25rem}
details.columns ul{columns:12rem;font-size:.9375rem}
details.columns li a{display:inline-block;padding-block:.125rem}
.paging ul{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0}
.paging a,.paging strong,.paging li[aria-hidden]{display:block;min-width:2.25rem;padding:.375rem .5rem;text-align:center}
.paging strong{border-bottom:2px solid}
.map{display:block;width:100%;aspect-ratio:1/.6;border:1px solid var(--line);border-radius:4px}
.map circle{fill:var(--accent);fill-opacity:.85;stroke:var(--surface)}
.map text{fill:var(--surface);font-size:.8125rem;font-weight:600;text-anchor:middle}
.map a:focus-visible{outline:0}
.map a:focus-visible circle{stroke:var(--text);stroke-width:3px}
.map a:hover circle{fill-opacity:1}
.data dt{font-weight:600;margin-top:.75rem}
.data dd{margin:0}
.data ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
.data a{display:inline-block;padding-block:.125rem}
.data pre{margin:0;padding:.5rem .75rem;background:var(--soft);white-space:pre-wrap}
.data cite{overflow-wrap:anywhere;font-style:normal}
.places .fold{display:none}
.places .fold:not([open])+.folded{display:block}
@media (min-width:60em){.with-choices{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:2.5rem}.choose .fold{display:none}.fold:not([open])+.folded{display:block}}
@media (max-width:39.99em){
.records thead{display:none}
.places h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.records,.records tbody,.records tr,.records th,.records td{display:block}
.records tr{padding-block:.75rem;border-bottom:1px solid var(--line)}
.records tbody th,.records td{border:0;padding:.0625rem 0;text-align:start}
.records tbody th{font-size:1.0625rem}
.records td{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem;hyphens:auto}
.records .label{display:block;color:var(--quiet)}
.records .none{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.places .fold{display:block}
.places .fold:not([open])+.folded{display:none}
}
@media (forced-colors:active){.map circle{fill:Canvas;fill-opacity:1;stroke:LinkText}.map text{fill:LinkText}}
@media print{.choose,details.columns,.fold{display:none}.fold:not([open])+.folded{display:block}.choose .folded{display:none}.with-choices{display:block}div.wide{overflow:visible}.records{font-size:8.5pt}.records .quiet{font-size:1em}.records tbody th{min-width:0}.records .number,.records .status{white-space:normal}.records th,.records td{padding-inline-end:.5rem}tr{break-inside:avoid}}
`.trim()
