/** Headers that answers have. */
export const headers = {
  ETag: {
    description:
      'Svarets märke: skicka det i If-None-Match. / The tag of the answer: send it in If-None-Match.',
    schema: { type: 'string' },
    example: 'W/"12.a1b2c3.json"',
  },
  LastModified: {
    description: 'När utgåvan publicerades. / When the release was published.',
    schema: { type: 'string' },
    example: 'Sat, 21 Nov 2026 09:00:00 GMT',
  },
  CacheControl: {
    description:
      'Hur länge svaret får återanvändas; immutable när det aldrig ändras. / How long the answer may be reused; immutable when it never changes.',
    schema: { type: 'string' },
    example: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  },
  Link: {
    description: 'Länkar, som describedby och license. / Links, such as describedby and license.',
    schema: { type: 'string' },
    example: '<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
  },
  ContentLanguage: {
    description: 'Språket som svaret är på. / The language of the answer.',
    schema: { type: 'string', enum: ['sv', 'en'] },
    example: 'sv',
  },
  ContentSecurityPolicy: {
    description: 'Vad en sida får hämta. / What a page may load.',
    schema: { type: 'string' },
    example: "default-src 'none'; style-src 'self'",
  },
  ContentDisposition: {
    description:
      'Filens namn, för det som är en fil att spara. / The name of the file, for what is a file to save.',
    schema: { type: 'string' },
    example: 'attachment; filename="utblick-projects-release-1.csv"',
  },
  ContentDigest: {
    description:
      'SHA-256 av bytena som de skickas (RFC 9530), när filen ligger färdig. / SHA-256 of the bytes as they are sent (RFC 9530), when the file is kept.',
    schema: { type: 'string' },
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
  ReprDigest: {
    description:
      'SHA-256 av hela filens byte i den kodning den skickas (RFC 9530), också när en del hämtas. / SHA-256 of the bytes of the whole file in the coding it is sent in (RFC 9530), also when a part is fetched.',
    schema: { type: 'string' },
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
  AcceptRanges: {
    description: 'Om en del av filen kan hämtas. / Whether a part of the file can be fetched.',
    schema: { type: 'string', enum: ['bytes', 'none'] },
    example: 'bytes',
  },
  ContentRange: {
    description: 'Delens läge i filen. / Position of the part in the file.',
    schema: { type: 'string' },
    example: 'bytes 1000-76068/76069',
  },
  TotalCount: {
    description: 'Alla poster som frågan träffar. / All records that match the query.',
    schema: { type: 'string', pattern: '^\\d+$' },
    example: '57',
  },
  RetryAfter: {
    description: 'Sekunder att vänta. / Seconds to wait.',
    schema: { type: 'string', pattern: '^\\d+$' },
    example: '30',
  },
} as const

export type HeaderName = keyof typeof headers
