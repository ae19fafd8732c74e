/** The follow-up of a year: what is printed and handed in. */
export const followUp = `
.follow-up .entries{padding-inline-start:0;list-style:none}
.follow-up li a{display:inline}
.follow-up .entries>li{padding-block:.5rem;border-top:1px solid var(--line)}
.follow-up li p{margin:.125rem 0}
.follow-up .brief{max-width:36rem}
.follow-up .goal{padding-block:.5rem;border-top:1px solid var(--line)}
.follow-up .goal p{margin:.25rem 0}
.follow-up .unit ul{margin:0;padding-inline-start:1.125rem}
.follow-up .unit dd{margin:0}
.follow-up .unit dl>div{padding-block:.375rem;border-top:1px solid var(--line)}
.follow-up .note{padding:.5rem .875rem}
@media print{.follow-up{font-size:.8125rem}.follow-up .by-unit{break-before:page}.follow-up .entries>li,.goal,.follow-up tr,.follow-up .unit dl>div{break-inside:avoid}.follow-up h2,.follow-up h3{break-after:avoid}.follow-up .quiet{font-size:inherit}.elsewhere{display:none}}
`.trim()

/** The sheets of the file: their size, and their numbers. */
export const sheets = `
@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page)}}
`.trim()
