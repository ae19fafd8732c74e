/** The page in plain language: larger text, short lines, room between them. */
export const plainLanguage = `
.plain{max-width:34rem;font-size:1.1875rem;line-height:1.75}
.plain .note{padding:.75rem 1rem;background:var(--soft)}
.plain h2{font-size:1.5rem}
.plain ul{padding-inline-start:1.25rem}
.plain li{margin-block:.75rem}
.plain li a,.plain dt{font-weight:600}
.plain dd{margin:0 0 .75rem}
`.trim()
