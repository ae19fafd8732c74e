import { expect, test } from 'vitest'
import { diagnose, type Finding, findings } from '../../../widgets/embed/builder/diagnose.ts'

const HOST = 'https://data.example.se'
const ADDRESS = `${HOST}/embed/projects?municipality=0764`
const LINK = `<a href="${ADDRESS}">Våra projekt</a>`
const SCRIPT = `<script type="module" src="${HOST}/w/v1/projects.js"></script>`
type Form = Parameters<typeof diagnose>[1]['form']

const cases: readonly (readonly [why: string, form: Form, saved: string, found: readonly Finding[]])[] = [
  ['a link alone', 'link', `<p>${LINK}</p>`, ['linkAlone']],
  ['with no-break spaces and formatting', 'link', `<p>\u00a0<b>${LINK}</b>&nbsp;<br></p>`, ['linkAlone']],
  ['with an escaped address', 'link', `<p>${LINK.replace('=0', '&#61;0')}</p>`, ['linkAlone']],
  ['with a last slash', 'link', `<p>${LINK.replace('?', '/?')}</p>`, ['linkAlone']],
  ['after another paragraph', 'link', `<p>Välkommen!</p><p>${LINK}</p>`, ['linkAlone']],
  ['text in the same paragraph', 'link', `<p>Se ${LINK} här.</p>`, ['textBeside']],
  ['a picture in the same paragraph', 'link', `<p><img src="a.png">${LINK}</p>`, ['textBeside']],
  ['a link in a list', 'link', `<ul><li><p>${LINK}</p></li></ul>`, ['linkInside']],
  ['a link in a table', 'link', `<table><tr><td>${LINK}</td></tr></table>`, ['linkInside']],
  ['a bare address', 'link', `<p>${ADDRESS}</p>`, ['textAlone']],
  ['a bare address without markup', 'address', ADDRESS, ['textAlone']],
  ['text beside the address', 'link', `<p>Se ${ADDRESS}</p>`, ['textBeside']],
  [
    'a block of WordPress',
    'address',
    `<!-- wp:embed {"url":"${ADDRESS}"} --><figure class="wp-block-embed"><div>\n${ADDRESS}\n</div></figure><!-- /wp:embed -->`,
    ['embedBlock'],
  ],
  ['another host', 'link', '<p><a href="https://other.example/embed/projects">x</a></p>', ['otherHost']],
  ['an unknown widget', 'link', `<p><a href="${HOST}/embed/projcts">x</a></p>`, ['brokenAddress']],
  [
    'tag and script',
    'tag',
    `${SCRIPT}<intl-projects municipality="0764"><p>${LINK}</p></intl-projects>`,
    ['tagKept', 'scriptKept'],
  ],
  [
    'a tag without script',
    'tag',
    `<intl-projects municipality="0764"><p>${LINK}</p></intl-projects>`,
    ['tagKept', 'scriptStripped'],
  ],
  ['no tag but its link', 'tag', `<p>${LINK}</p>`, ['linkAlone', 'tagStripped']],
  ['nothing of the tag', 'tag', '<p></p>', ['nothing', 'tagStripped']],
  [
    'typographic quotes',
    'tag',
    `${SCRIPT}<intl-projects municipality=”0764”></intl-projects>`,
    ['tagKept', 'scriptKept', 'quotes'],
  ],
  [
    'a tag that is not closed',
    'tag',
    `${SCRIPT}<intl-projects municipality="0764" />`,
    ['tagKept', 'scriptKept', 'unclosed'],
  ],
  ['a frame', 'address', `<iframe src="${ADDRESS}" title="x"></iframe>`, ['frameKept']],
  ['a frame in a sandbox', 'link', `<iframe src="${ADDRESS}" sandbox=""></iframe>`, ['frameSandboxed']],
  [
    'a frame in a sandbox with scripts',
    'link',
    `<iframe src="${ADDRESS}" sandbox="allow-scripts"></iframe>`,
    ['frameKept'],
  ],
  ['code in the visual view', 'tag', '<p>&lt;intl-projects municipality="0764"&gt;</p>', ['codeAsText']],
  ['a frame in the visual view', 'link', '<p>&lt;iframe src="x"&gt;</p>', ['codeAsText']],
  ['the quote of a frame', 'link', `<blockquote>${LINK}</blockquote>`, ['frameStripped']],
  [
    'a frame with its quote',
    'link',
    `<blockquote>${LINK}</blockquote><iframe src="${ADDRESS}"></iframe>`,
    ['frameKept'],
  ],
  ['nothing', 'link', '', ['nothing']],
  ['something else', 'link', '<p>Hej <a href="/">hem</a></p>', ['nothing']],
]

test.each(cases)('%s', (_, form, saved, found) => {
  expect(diagnose(saved, { origin: HOST, widgets: ['projects', 'goals'], form })).toEqual(found)
})

test('every finding is found above', () => {
  expect(findings.filter((finding) => !cases.some(([, , , found]) => found.includes(finding)))).toEqual([])
})
