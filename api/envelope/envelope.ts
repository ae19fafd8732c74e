/** The members that surround the data in every JSON format. */
export const metaAndLinks = (meta: object, links: object): string =>
  `"_meta":${JSON.stringify(meta)},"_links":${JSON.stringify(links)}`

/** An answer in the API's own format, of parts that are JSON already. */
export const envelope = (data: string, meta: object, links: object): string =>
  `{"data":${data},${metaAndLinks(meta, links)}}`
