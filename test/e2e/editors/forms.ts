/** The forms in which a widget is put into a text, as they are typed or pasted. */
import type { Form } from '../../../api/docs/embedding/editors.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;')

/** @param address of the widget's page */
export const formsOf = (address: string): Readonly<Record<Form, string>> => ({
  link: `<p>Före.</p><p><a href="${escaped(address)}">Våra projekt</a></p><p>Efter.</p>`,
  address: `<p>Före.</p><p>${escaped(address)}</p><p>Efter.</p>`,
  tag: `<p>Före.</p><intl-projects municipality="9999" status="ongoing"><a href="${escaped(address)}">Våra projekt</a></intl-projects><p>Efter.</p>`,
  frame: `<p>Före.</p><iframe src="${escaped(address)}" title="Våra projekt" width="720" height="600"></iframe><p>Efter.</p>`,
})
