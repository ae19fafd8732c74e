/**
 * Parameters that mail programs, social media and web analytics add to the links that people share. They mean
 * nothing here, so they are removed before anything is read: a shared link works, and they get into no link,
 * no cache key and no error. Every other unknown parameter is an error.
 */
const PREFIXES = [
  'utm_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  '_hs',
  '__hs',
  'ga_',
  '_ga',
  '_gl',
  'gad_',
  'fb_',
  'sfmc_',
  'itm_',
  'oly_',
  'vero_',
  'mkt_',
  'mc_',
]
const NAMES =
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid ysclid yclid li_fat_id igshid igsh epik srsltid rb_clickid s_cid wickedid wt_mc _openstat _branch_match_id hsCtaTracking elqTrackId dm_i sc_cid sccid tblci rdt_cid mibextid'.split(
    ' ',
  )

const NAME = `(?:${PREFIXES.join('|')})[^=&]*|(?:${NAMES.join('|')})`
/** Names are written in any case: UTM_SOURCE is as common in mail programs as utm_source. */
const isTracking = new RegExp(`^(?:${NAME})(?==|$)`, 'i')
const hasTracking = new RegExp(`[?&](?:${NAME})(?=[=&]|$)`, 'i')

/** The query (with its question mark, or '') without tracking parameters; the rest as it was written. */
export function withoutTracking(search: string): string {
  if (!hasTracking.test(search)) return search
  const remaining = search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking.test(pair))
  return remaining.length === 0 ? '' : `?${remaining.join('&')}`
}
