import type { Label } from '../../db/schema/field.ts'
import { BASE } from '../constants.ts'
import type { RecordFormat } from '../formats/format.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { aboutMeta } from '../envelope/meta.ts'
import type { Call } from './define.ts'

const title: Label = { sv: 'Kommuners internationella arbete', en: 'Municipalities’ international work' }

/** An answer about the API itself: small, of the latest release, without `asOf`. */
export const aboutAnswer = (
  { url, parameters, resolved }: Call<RecordFormat>,
  data: () => unknown,
  called: Label = title,
) => ({
  describedBy: '/datasets',
  body: async () =>
    envelope(
      JSON.stringify(data()),
      aboutMeta(resolved, called, false),
      linkSet(url.origin, { self: withQuery(url.pathname, parameters.canonical()), start: `${BASE}/` }),
    ),
})
