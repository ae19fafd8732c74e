/** The page is named after the project that it shows. A widget never touches the title of its host; the host may. */
const project = document.querySelector('intl-project')
const page = document.querySelector('h1')
const title = document.querySelector('title')
const site = document.querySelector('.wordmark span')

function entitle() {
  const isShown = ['ready', 'stale'].includes(project.state)
  const name = (isShown && project.shadowRoot.querySelector('[part=heading] bdi')) || page
  document.title = `${name.textContent.trim()} – ${site.textContent}`
  // A name that is only in Swedish stays Swedish in an English page.
  title.lang = name.querySelector('[lang]')?.lang ?? ''
}

for (const event of ['intl-load', 'intl-error']) project.addEventListener(event, entitle)
// Another language: the site's own script, which comes first, has already spoken it.
window.addEventListener('popstate', entitle)
entitle()
