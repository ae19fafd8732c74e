/** Where the widgets' own pages are, below the host's root. */
export const EMBED = '/embed'
/** What describes them to content management systems. */
export const OEMBED = '/oembed'
