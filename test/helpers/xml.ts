import { SaxesParser } from '@rubensworks/saxes'

/** One element of a document: its name, attributes, text and the elements in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Reads a document; throws with line and column when it is not well-formed or its namespaces do not hold. */
export function readXml(document: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (open.at(-1)!.text += text))
  parser.on('closetag', () => open.pop())
  parser.write(document).close()
  return top.children[0]!
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The text of the only child with this name. */
export function textOf(element: XmlElement, name: string): string {
  const found = childrenOf(element, name)
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> in <${element.name}>, not one.`)
  return found[0]!.text
}
