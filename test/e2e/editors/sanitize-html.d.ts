/** The package has no types of its own. */
declare module 'sanitize-html' {
  export default function sanitizeHtml(html: string): string
}
