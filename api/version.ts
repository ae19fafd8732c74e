/**
 * The API's own version (SemVer), apart from that of the software in package.json: a release of the software that
 * changes no answer leaves it as it is. Its major number is the one in `BASE`; a field, parameter, value or
 * address that is added raises the minor number, a correction the last.
 */
export const API_VERSION = '1.0.0'
/** First day of this version. */
export const API_RELEASED = '2026-11-28'
/** Where in its life cycle the API is, in the words of the national REST API profile (VER.10). */
export const API_STATUS = 'active'
