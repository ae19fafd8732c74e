/** The embed builder: its form beside what it makes. */
export const builder = `
.builder fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
.builder legend{font-weight:600;font-size:1.0625rem;padding:0;margin-bottom:.25rem}
#result>:first-child>h2{margin-top:0}
#result>section{margin-bottom:2rem}
.field{margin:.5rem 0}
.field select,.field input{display:block;width:100%}
.builder small{display:block;color:var(--quiet);font-size:.875rem}
.builder [hidden]{display:none}
#result{margin-top:1.5rem}
.colour{display:flex;gap:.5rem}
.colour input[type=color]{flex:0 0 3.5rem;width:3.5rem;padding:.25rem}
.choice{display:grid;grid-template-columns:1.5rem 1fr;gap:0 .625rem;margin:.625rem 0}
.choice input,.switch input{min-height:1.5rem;width:1.25rem;margin:0;accent-color:var(--accent)}
.choice small{grid-column:2}
.builder details{border-top:1px solid var(--line)}
.builder summary{min-height:2.75rem;padding-block:.625rem}
.switch{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}
.switch legend{float:inline-start;margin:0 1rem 0 0;font-size:1rem;padding-block:.625rem}
.switch label{display:flex;align-items:center;gap:.375rem;min-height:2.75rem}
.copyable{margin:.75rem 0;max-width:46rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem .5rem;align-items:start}
.copyable figcaption{grid-column:1/-1}
.copyable button{justify-self:start}
.copyable figcaption{font-weight:600;font-size:.9375rem}
.copyable pre,.copyable .whole{margin:0;padding:.625rem .75rem;background:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9375rem;max-width:none}
.copyable code{font-size:.875rem}
#processing,#accessibility{font:inherit}
.steps{padding-inline-start:1.5rem;max-width:42rem}
.steps li{padding-block:.25rem}
.note{padding-inline-start:.875rem;border-inline-start:3px solid var(--line)}
.pasted label{display:block;font-weight:600;font-size:.9375rem}
.pasted textarea{display:block;width:100%;max-width:46rem;margin-block:.25rem .5rem;padding:.5rem .625rem;font:.875rem/1.5 ui-monospace,monospace;color:inherit;background:var(--surface);border:1px solid var(--quiet);border-radius:3px}
.findings{padding:0;list-style:none;max-width:42rem}
.findings li{padding:.5rem .875rem;margin-block:.5rem;border-inline-start:3px solid var(--accent);background:var(--soft)}
.frame-box{overflow-x:auto;margin-block:.5rem}
.frame-box iframe{display:block;border:1px solid var(--line);background:var(--surface)}
.frame-box iframe:not([width]){width:100%}
.scripted .unscripted{display:none}
@media (min-width:40em){.copyable:has(button:not([hidden])){grid-template-columns:minmax(0,1fr) auto}}
@media (min-width:60em){.builder{display:grid;grid-template-columns:19rem minmax(0,1fr);gap:3rem;align-items:start}#result{margin-top:0}}
@media (forced-colors:active){.findings li,.copyable pre,.copyable .whole{border:1px solid}}
`.trim()
