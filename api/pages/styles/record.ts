/** The page of a record, and its history. */
export const record = `
.subtitle{margin:0 0 1.25rem;color:var(--quiet)}
.subtitle a{color:inherit}
.record>dl>div{padding-block:.5rem;border-top:1px solid var(--line)}
.record>dl dt{color:var(--quiet);font-size:.9375rem}
.record>dl dd{margin:0}
.record>dl ul{margin:0;padding-inline-start:1.125rem}
.record>.facts{padding-inline:1rem;background:var(--soft)}
.record>.facts>div:first-child{border-top:0}
.figure{font-variant-numeric:tabular-nums}
p.long{white-space:pre-line}
.note{margin-block:1.5rem;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}
.note h2{margin-top:0}
.record>.part{margin-block:1.5rem}
.part .stage[aria-current]{background:var(--soft)}
.part .state .mark{font-size:1.25em;font-weight:600}
.related,.changes{padding-inline-start:0;list-style:none}
.related li,.changes li{padding-block:.375rem;max-width:42rem}
ol.sources{padding-inline-start:1.25rem}
ol.sources>li+li{margin-top:1.25rem}
ol.sources .quiet{margin-top:0}
.copy{padding:.625rem .875rem;border:1px solid var(--line);border-inline-start-width:3px;user-select:all}
pre{margin:.5rem 0 1rem;padding:.625rem .875rem;white-space:pre-wrap;background:var(--soft);font-size:.875rem}
del{color:var(--signal)}
ins{color:var(--accent);text-decoration-thickness:2px}
@media (min-width:40em){.lines>div{display:grid;grid-template-columns:11rem 1fr;gap:1rem}}
@media (min-width:60em){.with-facts{display:grid;grid-template-columns:minmax(0,1fr) 18rem;column-gap:3rem}.with-facts>*{grid-column:1}.with-facts>.facts{grid-column:2;grid-row:1/span 20;align-self:start;margin-top:.5rem}}
@media print{.record{display:block}.copy,.note,ol.sources>li{break-inside:avoid}}
`.trim()
