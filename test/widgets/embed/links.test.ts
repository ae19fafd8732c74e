/** Which links the loader turns into widgets, and which it leaves alone. */
import { equal, ok } from '../helpers/assert.ts'
import { attributesOf, EMBED, HOST, openConsidered } from '../helpers/host.ts'

const address = `${EMBED}/goals?municipality=0764`
const link = `<a href="${address}">Våra mål</a>`

/** The page around the one case of a test. */
const inPage = (markup: string) => `<main id="case">${markup}</main>`
const caseOf = (document: Document) => document.getElementById('case')!

const upgraded: Record<string, string> = {
  'a link in a paragraph': `<p>${link}</p>`,
  'in a div': `<div>${link}</div>`,
  'in a figure': `<figure>${link}</figure>`,
  'in nested blocks': `<div><p>${link}</p></div>`,
  'in a section with other paragraphs': `<section><h2>Mål</h2><p>Text</p><p>${link}</p></section>`,
  'with blanks, no-break and zero-width spaces': `<p>\n &nbsp;\u200b${link}&nbsp;\ufeff\n</p>`,
  'with a line break after it': `<p>${link}<br></p>`,
  'in emphasis': `<p><strong><span style="">${link}</span></strong></p>`,
  'with emphasis in it': `<p><a href="${address}"><b>Våra</b> <i>mål</i></a></p>`,
  'with what editors add': `<p><a href="${address}" target="_blank" rel="noreferrer noopener" type="text/html">Mål</a></p>`,
  'with an escaped equals sign': `<p><a href="${EMBED}/goals?municipality&#61;0764">Mål</a></p>`,
  'with a slash after the widget': `<p><a href="${EMBED}/goals/?municipality=0764">Mål</a></p>`,
  'with WordPress’s secret': `<p><a href="${address}#?secret=aB3xY">Mål</a></p>`,
  'with typographic quotes': `<p><a href=”${address}”>Mål</a></p>`,
  'by its address from the root': '<p><a href="/embed/goals?municipality=0764">Mål</a></p>',
  'with its address as text': `<p><a href="${address}">${address}</a></p>`,
  'an address alone': `<p>${address}</p>`,
  'an address in a div, with blanks': `<div>\n  ${address}&nbsp;\n</div>`,
  'an address in a span': `<p><span>${address}</span></p>`,
  'an address in what WordPress leaves of an embed': `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>`,
}

for (const [what, markup] of Object.entries(upgraded))
  it(`upgrades ${what}`, async () => {
    const { document, widgets, lines } = await openConsidered(inPage(markup))
    const [widget, more] = widgets('goals')
    ok(widget && !more, `${widgets('goals').length} widgets`)
    equal(attributesOf(widget), { municipality: '0764' })
    // The page is as it was, but for the element around the old block.
    const plain = document.createElement('main')
    plain.innerHTML = markup
    equal(widget.children.length, 1)
    widget.replaceWith(...widget.childNodes)
    equal(caseOf(document).innerHTML, plain.innerHTML)
    equal(lines, [])
  })

const kept: Record<string, string> = {
  'to a widget that does not exist': `<p><a href="${EMBED}/boats">Båtar</a></p>`,
  'to a name of every object': `<p><a href="${EMBED}/constructor">Båtar</a></p>`,
  'to what is below a widget': `<p><a href="${EMBED}/goals/1">Mål</a></p>`,
  'to a page that contains the address': `<p><a href="${HOST}/om${'/embed/goals'}">Mål</a></p>`,
  'to another host': '<p><a href="https://other.example/embed/goals?municipality=0764">Mål</a></p>',
  'to another host with our name in it': `<p><a href="${HOST}.other.example/embed/goals">Mål</a></p>`,
  'to another host with our address in it': `<p><a href="https://other.example/?to=${address}">${address}</a></p>`,
  'to another host, with our name as a user': `<p><a href="${HOST}@other.example/embed/goals">Mål</a></p>`,
  'that runs a script': `<p><a href="javascript:'${address}'">Mål</a></p>`,
  'that runs a script named as our host': `<p><a href="javascript:${address.slice('http:'.length)}">Mål</a></p>`,
  'that is data': `<p><a href="data:text/html,${address}">Mål</a></p>`,
  'that is no address': '<p><a href="http://[/embed/goals">Mål</a></p>',
  'with text before it': `<p>Se ${link}</p>`,
  'with text after it': `<p>${link}.</p>`,
  'with text in an element beside it': `<p>${link}<span>!</span></p>`,
  'beside another': `<p>${link} ${link}</p>`,
  'beside an empty one': `<p>${link}<a id="here"></a></p>`,
  'beside a picture': `<p><img alt=""> ${link}</p>`,
  'beside a script’s place': `<div>${link}<section id="app"></section></div>`,
  'that is a picture': `<p><a href="${address}"><img alt=""></a></p>`,
  'without text': `<p><a href="${address}"> &nbsp;</a></p>`,
  'around a heading': `<div><a href="${address}"><h2>Mål</h2></a></div>`,
  'in a heading': `<div><h2>${link}</h2></div>`,
  'in a quote, as oEmbed has it': `<div><blockquote>${link}</blockquote></div>`,
  'in a list': `<ul><li>${link}</li></ul>`,
  'in a paragraph of a list': `<ul><li><p>${link}</p></li></ul>`,
  'in a cell': `<table><tr><td><p>${link}</p></td><th><p>${link}</p></th></tr></table>`,
  'in a definition': `<dl><dt>Mål</dt><dd><p>${link}</p></dd></dl>`,
  'in a menu': `<nav><p>${link}</p></nav>`,
  'in a header': `<header><p>${link}</p></header>`,
  'in a footer': `<footer><div><p>${link}</p></div></footer>`,
  'in an editor': `<div contenteditable="true"><p>${link}</p></div>`,
  'in an editor of text': `<div contenteditable="plaintext-only"><p>${link}</p></div>`,
  'in code': `<pre><div>${link}</div></pre>`,
  'in a form’s text': `<p><textarea>${address}</textarea></p>`,
  'where the loader is turned off': `<div data-intl-off><p>${link}</p></div>`,
  'that is turned off': `<p>${link.replace('<a', '<a data-intl-off')}</p>`,
  'in the fallback of a widget': `<intl-policy municipality="0764"><p>${link}</p></intl-policy>`,
  'in the fallback of a widget of a later version': `<intl-boats><p>${link}</p></intl-boats>`,
  'and an address as text, with text beside it': `<p>${address} och mer</p>`,
  'and two addresses as text': `<p>${address}<br>${address}</p>`,
  'and an address in code': `<p><code>${address}</code></p>`,
  'and an address in a list': `<ul><li>${address}</li></ul>`,
  'and an address without a block': `<section>${address}</section>`,
  'and an address in a link around it': `<a href="/egen"><p>${address}</p></a>`,
  'and an address from the root, as text': '<p>/embed/goals?municipality=0764</p>',
  'in a drawing': `<div><svg><a href="${address}"><text>Mål</text></a></svg></div>`,
  'in a template': `<template><p>${link}</p></template>`,
  'for pages without scripts': `<noscript><p>${link}</p></noscript>`,
}

for (const [what, markup] of Object.entries(kept))
  it(`leaves a link ${what}`, async () => {
    const { document, widgets, lines } = await openConsidered(inPage(markup))
    const plain = new DOMParser().parseFromString(inPage(markup), 'text/html')
    plain.querySelectorAll('intl-policy').forEach((widget) => widget.removeAttribute('municipality'))
    document.querySelectorAll('intl-policy').forEach((widget) => widget.removeAttribute('municipality'))
    // A document without scripts reads noscript as elements.
    if (!markup.includes('noscript')) equal(caseOf(document).innerHTML, caseOf(plain).innerHTML)
    equal(widgets('goals'), [])
    equal(lines, [])
  })

it('leaves a relative link that <base> leads elsewhere, and upgrades one that it leads here', async () => {
  const relative = '<p><a href="/embed/goals?municipality=0764">Mål</a></p>'
  const base = (href: string) => `<base href="${href}"><script src="${HOST}/w/v1/loader.js"></script>`
  const away = await openConsidered(relative, { head: base('https://other.example/') })
  equal(away.widgets('goals'), [])
  const here = await openConsidered(relative.replace('/embed', '../embed'), { head: base(`${HOST}/a/b/`) })
  equal(here.widgets('goals').length, 0)
  const home = await openConsidered(relative.replace('/embed', '../embed'), { head: base(`${HOST}/a/`) })
  equal(home.widgets('goals').length, 1)
})

it('gives parameters as the element’s own attributes', async () => {
  const { widgets } = await openConsidered(
    `<p><a href="${EMBED}/projects?municipality=0764&amp;priorityArea=klimat%2Cunga&amp;asOf=3&amp;amp;view=table&amp;headingLevel=3&amp;heading=V%C3%A5ra+projekt&amp;lang=en">Projekt</a></p>`,
  )
  equal(attributesOf(widgets('projects')[0]!), {
    municipality: '0764',
    'priority-area': 'klimat,unga',
    'as-of': '3',
    view: 'table',
    'heading-level': '3',
    heading: 'Våra projekt',
    lang: 'en',
  })
})

it('gives no attribute that decides where data come from, that runs or styles, or that the element has not', async () => {
  const hostile = [
    'api=https://other.example',
    'src=//other.example/a.json',
    'onclick=alert(1)',
    'onIntlLoad=alert(1)',
    'style=position:fixed',
    'class=top',
    'id=last',
    'slot=heading',
    'is=x',
    'Api=https://other.example',
    'sRC=x',
    'a%20b=c',
    '%3Cimg%3E=x',
    '=x',
    'format=json',
  ]
  const { widgets, lines } = await openConsidered(
    `<p><a href="${EMBED}/goals?${hostile.join('&amp;')}&amp;municipality=0764">Mål</a></p>`,
  )
  equal(attributesOf(widgets('goals')[0]!), { municipality: '0764' })
  equal(lines, [])
})
