/**
 * All limits of requests and of the server; parameters, problems, the OpenAPI document and the documentation read them
 * from here. Those that an installation can change are settings (settings.ts), with these as defaults.
 */
export const limits = Object.freeze({
  /**
   * URL length in characters: enough for every filter of a list with many values. Node refuses request heads over 16 KiB.
   */
  maxUriLength: 8000,
  /**
   * Length of response headers with addresses (Link, Location), in characters. By default nginx buffers the head of an
   * answer in one memory page (4 kB) and answers 502 if it does not fit; the other headers need up to 1.3 kB.
   */
  maxLinkHeaderLength: 2560,
  /** Length of URL and Accept up to which a response is cached by request, in characters. */
  maxCachedUrlLength: 500,
  maxCachedAcceptLength: 250,
  /** Allowed ids listed in an error: Sweden has 290 municipalities. */
  maxListedIds: 300,
  /** Records per page: default and maximum. A page of 500 projects is about 2 MB. */
  defaultPageSize: 20,
  maxPageSize: 500,
  /** Records that `offset` and `page` may skip: index steps of SQLite, 25 ns each. */
  maxOffset: 999_999_999,
  /** Characters and words of `q`. Each word is one lookup in the text index. */
  maxQueryLength: 200,
  maxQueryWords: 10,
  /** Facets in one request: `<intl-projects>` requests four. Each is a count over the whole selection. */
  maxFacets: 6,
  /** Facets on a list's page: those counted are all of the resource, and pages are asked for less often than data. */
  maxPageFacets: 10,
  /** Records of a list up to which its page counts facets and draws a map without being asked. */
  maxCountedRecords: 50_000,
  /** Hits of /search that can be paged through: each page ranks all previous ones, over every resource. */
  maxSearchHits: 1000,
  /** Changes that `offset` may skip: each has to be read. A cursor has no such limit. */
  maxChangesOffset: 10_000,
  /** Characters of a title in citations and in name columns: the title of a goal is a whole paragraph. */
  maxTitleLength: 120,
  /** Addresses in one file of the sitemap, of which the protocol allows 50,000: about 1 MB. */
  sitemapAddresses: 10_000,
  /** Entries of a feed without `limit`. */
  feedEntries: 50,

  /** Time of one expensive query including the wait, in seconds; then 503. */
  queryTimeoutSeconds: 5,
  /** Expensive queries at once, each in its own process: on two cores, one remains for the rest. */
  queryProcesses: 1,
  /** Expensive queries in the queue; further ones get 503 at once. */
  maxQueued: 100,
  /**
   * Streamed lists at once: each holds about 2 MB until it has been read. Further ones get 503 at once.
   */
  maxStreams: 8,
  /**
   * Seconds of inactivity, sending or reading, after which a connection is closed. The time to make an answer is added.
   */
  idleSeconds: 30,
  /**
   * Length of answers that are compressed, in bytes: below, headers cost more than it saves; above, a dump is better.
   */
  minCompressedBytes: 1024,
  maxCompressedBytes: 8 * 2 ** 20,
  /**
   * Bytes being compressed at once; further answers are sent uncompressed. Each body is in memory meanwhile, and the
   * threads compete with the one that answers.
   */
  maxCompressingBytes: 3 * 2 ** 20,
  /** Retry-After in seconds when the register is unavailable. */
  unavailableRetrySeconds: 30,
  /** Retry-After in seconds for a query that was too expensive. */
  expensiveRetrySeconds: 10,
  /**
   * Rows from which a query counts as expensive: about 5 ms on one core. Cheaper ones are answered in the server's own
   * process, which is faster.
   */
  maxCheapRows: 4000,
  /** Rows per point. */
  rowsPerPoint: 20_000,
  /** Compressed bytes per point: about 3 ms. */
  bytesPerPoint: 200_000,

  /**
   * Points that a client earns per second, and for how many seconds they accumulate. A request costs one point, an
   * expensive one up to `maxCost`; 304, files and cached answers cost nothing. Enough for a school class behind one
   * address (thirty pages of twenty requests at once), and for a script that reads 500 pages.
   */
  pointsPerSecond: 20,
  secondsOfPoints: 60,
  maxCost: 10,
  /** Disk space for dumps in MiB, and releases for which they are stored. */
  dumpsMib: 1024,
  maxDumpReleases: 12,
  /** Dumps being made or waited for at once; further ones get 503. */
  maxQueuedDumps: 8,
  /** Dumps streamed at once without a file. */
  maxDumpStreams: 2,
  /** Seconds that a request waits for a dump, and that work continues after Retry-After. */
  dumpWaitSeconds: 5,
  dumpLeaseSeconds: 90,

  /** Bytes of the rate limit's cache: about 18,000 clients, least recently seen evicted first. */
  rateLimitBytes: 8 * 2 ** 20,
})
