/** Path that every address of the API begins with. */
export const BASE = '/utblick/v1'
/** Licence of all data: CC0 1.0. */
export const DATA_LICENSE = 'https://creativecommons.org/publicdomain/zero/1.0/'
