/** The frame of every page, text, forms and tables. Colours are those of the widgets. */
export const frame = `
:root{color-scheme:light dark;--text:#1c2126;--surface:#fff;--accent:#0b4f8a;--quiet:#575e66;--line:#d9dcdf;--soft:#f4f6f8;--signal:#9a3412}
@supports (color:light-dark(red,red)){:root{--text:light-dark(#1c2126,#e9ecef);--surface:light-dark(#fff,#15191d);--accent:light-dark(#0b4f8a,#8fc1f0);--quiet:light-dark(#575e66,#a9b0b7);--line:light-dark(#d9dcdf,#353b41);--soft:light-dark(#f4f6f8,#1d2227);--signal:light-dark(#9a3412,#f2a477)}}
[data-theme=light]{color-scheme:light}
[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--text);font:1.0625rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{position:static;display:block;padding:.75rem 1rem}
body>*{padding-inline:max(clamp(1rem,4vw,2rem),(100% - 72rem)/2)}
header{display:grid;grid-template-columns:minmax(0,1fr) min(45%,28rem) 4rem;align-items:center;gap:.5rem 1.5rem;padding-block:.75rem;border-bottom:1px solid var(--line)}
header .name{font-weight:650;font-size:1.125rem;color:inherit;text-decoration:none;padding-block:.375rem}
.find{display:flex;min-width:0;max-width:28rem}
.language{padding-block:.375rem;justify-self:end}
@media (max-width:39.99em){header{grid-template-columns:minmax(0,1fr) 4rem}.find{order:1;max-width:none}header .find{grid-column:1/-1}nav.way li:not(:first-child):not(:last-child){display:none}}
input,select,button{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--quiet);border-radius:3px;min-height:2.75rem;padding:.25rem .625rem;max-width:100%}
button{color:var(--accent);cursor:pointer;border-color:currentColor}
.find input{flex:1;min-width:0;border-start-end-radius:0;border-end-end-radius:0}
.find button{border-start-start-radius:0;border-end-start-radius:0;border-inline-start:0}
body>.bar{margin:0;max-width:none;padding-block:.625rem;background:var(--soft);border-bottom:1px solid var(--line)}
nav.way ol{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:.75rem 0 0;font-size:.875rem}
nav.way li:not(:last-child)::after{content:'›';padding-inline:.5rem;color:var(--quiet)}
nav.way a{display:inline-block;padding-block:.25rem}
main{display:block;padding-block:0 3rem;min-height:50vh}
main:focus{outline:0}
h1,h2,h3{line-height:1.2;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem);margin:.75rem 0 .5rem;max-width:44rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl{margin:.5rem 0 1rem}
p,blockquote{max-width:42rem}
.lead{font-size:1.1875rem}
.quiet{color:var(--quiet);font-size:.9375rem}
.number{text-align:end;font-variant-numeric:tabular-nums}
.errors{margin-block:1rem;padding:.25rem 1rem .5rem;border-inline-start:4px solid var(--signal);background:var(--soft)}
.errors h2{margin-top:.5rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
caption{text-align:start;color:var(--quiet);padding-bottom:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
.even{table-layout:fixed}
blockquote{margin:.5rem 0;padding-inline-start:.875rem;border-inline-start:3px solid var(--line);white-space:pre-line}
summary{cursor:pointer;color:var(--accent);padding-block:.5rem}
footer{padding-block:1rem 2rem;border-top:1px solid var(--line);font-size:.9375rem;color:var(--quiet)}
footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
footer a{display:inline-block;padding-block:.1875rem}
.printed{display:none}
@media (forced-colors:active){:root{--text:CanvasText;--surface:Canvas;--accent:LinkText;--quiet:CanvasText;--line:CanvasText;--soft:Canvas;--signal:CanvasText}}
@page fictional{@top-center{content:'Påhittat / Fictional'}}
.fictional{page:fictional}
@media print{.skip,.find,.language,nav.way,main form,main nav{display:none}a{color:inherit}.record>:not(.part) a[href^='http']::after{content:' (' attr(href) ')'}.printed{display:block}body{font-size:10.5pt}}
`.trim()
