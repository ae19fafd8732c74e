/** The scripts of the elements add nothing to the page's window; Lit only counts its parts. */

it('adds no name to the window', async () => {
  const names = () => new Set([...Object.getOwnPropertyNames(window), ...Object.keys(Array.prototype)])
  const before = names()
  const { cases } = await import('./elements.ts')
  const { equal } = await import('../helpers/assert.ts')
  equal(
    cases.filter(({ tag }) => !customElements.get(tag)),
    [],
  )
  const added = [...names()].filter((name) => !before.has(name) && !name.startsWith('axe'))
  equal(added.sort(), [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ])
  // Other test files, which run editors, may share the storage.
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
  equal(
    stored.filter((name) => !/tinymce|ckeditor/i.test(name)),
    [],
  )
  equal(document.cookie, '')
})
