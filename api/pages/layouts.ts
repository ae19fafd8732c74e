import { EMBED } from './embed/addresses.ts'
import { builderLayout } from './embed/builder/builder-layout.ts'
import { embedLayout } from './embed/embed-layout.ts'
import { type Layout, pageLayout } from './layout.ts'

/** What is around the page at an address, also where the page says what is wrong with it. */
export const layoutOf = ({ pathname }: URL): Layout =>
  pathname === EMBED ? builderLayout : pathname.startsWith(`${EMBED}/`) ? embedLayout : pageLayout
