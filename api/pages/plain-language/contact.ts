import { group, inBoth, type Section, type Seen } from './content.ts'

/** Where to ask: the municipality's own mailbox and website, and no person. */
export function contactSection({ own, code }: Seen): Section | null {
  const { registrarMailbox: mailbox, website } = own.municipality?.find(({ id }) => id === code) ?? {}
  const groups = [
    ...(mailbox
      ? [
          group({
            sentences: [inBoth((t) => t.write)],
            ways: [{ title: { sv: mailbox, en: mailbox }, to: { href: `mailto:${mailbox}` } }],
          }),
        ]
      : []),
    ...(website
      ? [
          group({
            ways: [{ title: inBoth((t) => t.toWebsite), to: { href: website } }],
          }),
        ]
      : []),
  ]
  return groups.length === 0 ? null : { id: 'contact', title: inBoth((t) => t.contact), groups }
}
