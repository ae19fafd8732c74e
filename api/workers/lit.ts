/** What templates and style sheets use of `lit`, without its elements, which need a document. */
export * from 'lit-html'
export { css } from '@lit/reactive-element/css-tag.js'
export const isServer = true
