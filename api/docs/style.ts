/** The pages' style sheet. Colours are those of the widgets. */
export const style = `
:root{color-scheme:light dark;--text:#1c2126;--surface:#fff;--accent:#0b4f8a;--quiet:#575e66;--line:#d9dcdf;--soft:#f4f6f8;--good:#1f6f43;--bad:#9a3412}
@supports (color:light-dark(red,red)){:root{--text:light-dark(#1c2126,#e9ecef);--surface:light-dark(#fff,#15191d);--accent:light-dark(#0b4f8a,#8fc1f0);--quiet:light-dark(#575e66,#a9b0b7);--line:light-dark(#d9dcdf,#353b41);--soft:light-dark(#f4f6f8,#1d2227);--good:light-dark(#1f6f43,#7fd1a5);--bad:light-dark(#9a3412,#f2a477)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--surface);color:var(--text);font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{position:static;display:block;padding:.75rem 1rem}
header,.frame{padding-inline:max(clamp(1rem,4vw,2rem),(100% - 70rem)/2)}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem;padding-block:1.125rem;border-bottom:1px solid var(--line)}
header a{display:inline-block;padding-block:.25rem}
header .name .quiet{font-weight:400}
header .name{font-weight:650;font-size:1.125rem;color:inherit;text-decoration:none;letter-spacing:-.01em}
nav ul{list-style:none;margin:0;padding:0}
nav h2{margin:1.25rem 0 .25rem;font-size:.8125rem;font-weight:600;color:var(--quiet);letter-spacing:0}
nav li a{display:block;padding:.3125rem 0;text-decoration:none;line-height:1.3}
nav li a:hover{text-decoration:underline}
nav li ul{margin:.125rem 0 .5rem;padding-inline-start:.75rem;border-inline-start:1px solid var(--line);font-size:.9375rem}
nav [aria-current]{color:inherit;font-weight:600}
main summary{padding-block:.25rem;color:var(--accent);cursor:pointer}
nav summary{padding-block:.75rem;font-weight:600;cursor:pointer}
.frame{padding-block:1rem 4rem}
main{min-width:0;max-width:42rem}
.wide{display:none}
h1,h2,h3{line-height:1.2;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(1.625rem,1.3rem + 1.6vw,2.125rem);margin:1rem 0 .75rem}
h2{font-size:1.375rem;margin:2.5rem 0 .5rem}
h3{font-size:1.0625rem;margin:1.75rem 0 .25rem}
p,ul,ol,dl,pre,table{margin:.5rem 0 1rem}
main ul,main ol{padding-inline-start:1.25rem}
main li{margin-block:.25rem}
.lead{font-size:1.1875rem;line-height:1.5}
.quiet{color:var(--quiet);font-size:.9375rem}
code{font:.875em/1.5 ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace}
:not(pre)>code{padding:.0625rem .25rem;background:var(--soft);border-radius:3px;overflow-wrap:anywhere}
figure{margin:.75rem 0 1.25rem;border:1px solid var(--line);border-radius:4px;background:var(--soft)}
figcaption{display:flex;justify-content:space-between;align-items:center;min-height:2.25rem;padding-inline:1rem .375rem;border-bottom:1px solid var(--line);color:var(--quiet);font-size:.8125rem}
pre{margin:0;padding:.75rem 1rem;overflow:auto;max-height:34rem;tab-size:2;font:.8125rem/1.55 ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace}
pre code{font:inherit;white-space:pre}
.text pre code{white-space:pre-wrap;overflow-wrap:anywhere}
.copy{margin-inline-start:auto;min-height:1.75rem;padding:.125rem .625rem;border:0;border-radius:3px;background:none;color:var(--accent);font:inherit;cursor:pointer}
.copy:hover{background:var(--surface)}
.facts{border-top:1px solid var(--line)}
.facts>div{padding-block:.75rem;border-bottom:1px solid var(--line)}
.facts dt{font-weight:600}
.facts dt .quiet{font-weight:400}
.facts dd{margin:.125rem 0 0}
.facts dd+dd{margin-top:.375rem}
.facts dd.quiet code{font-size:.8125rem}
.scroll{overflow:auto}
table{border-collapse:collapse;font-size:.9375rem}
th,td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400;overflow-wrap:normal}
thead th{font-weight:600}
th .quiet{display:block}
.address{display:block;margin:.25rem 0 .75rem}
.verdict{font-weight:600}
.verdict.met{color:var(--good)}
.verdict.not,.verdict.partly{color:var(--bad)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (min-width:40rem){.profile>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr)}.profile dt .quiet{display:block}}
@media (min-width:60rem){
.frame{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:3.5rem;align-items:start}
.wide{display:block;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;padding-bottom:1rem}
.small{display:none}
}
@media print{nav,.copy,.skip{display:none}pre{max-height:none;white-space:pre-wrap}}
`.trim()

/**
 * Adds a button to every example. The pages' only script.
 */
export const script = `
for (const example of document.querySelectorAll('figure')) {
  if (!navigator.clipboard) break
  const words = document.documentElement.lang === 'sv' ? ['Kopiera', 'Kopierat'] : ['Copy', 'Copied']
  const code = example.querySelector('code')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = words[0]
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent)
    button.textContent = words[1]
    setTimeout(() => { button.textContent = words[0] }, 2000)
  })
  example.querySelector('figcaption').append(button)
}
`.trim()
