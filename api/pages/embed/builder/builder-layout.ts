import { html } from 'hono/html'
import { TRUSTED_TYPES } from '../../../../widgets/embed/policy-lines.ts'
import { NEWEST_SCRIPTS } from '../../../built-scripts.ts'
import { layoutWith } from '../../layout.ts'

/** The builder: in the frame of all pages, with its script and the frame of the preview. */
export const builderLayout = layoutWith(
  ["script-src 'self'", "frame-src 'self'", TRUSTED_TYPES],
  html`<script type="module" src="${NEWEST_SCRIPTS}builder.js"></script>`,
)
