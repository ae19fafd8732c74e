/** Sets the page's title to the project's name. A widget never changes the title of its host; the host may. */
const project = document.querySelector('intl-project')
const page = document.querySelector('h1')
const title = document.querySelector('title')
const site = document.querySelector('.wordmark span')

function updateTitle() {
  const isShown = ['ready', 'stale'].includes(project.state)
  const name = (isShown && project.shadowRoot.querySelector('[part=heading] bdi')) || page
  document.title = `${name.textContent.trim()} – ${site.textContent}`
  // A name that is only in Swedish stays Swedish in an English page.
  title.lang = name.querySelector('[lang]')?.lang ?? ''
}

for (const event of ['intl-load', 'intl-error']) project.addEventListener(event, updateTitle)
// After a change of language; the listener of site.js runs first.
window.addEventListener('popstate', updateTitle)
updateTitle()
