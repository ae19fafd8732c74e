/**
 * What one request may ask for, and what the server does for it. Here and nowhere else: parameters, problems, the
 * OpenAPI document and the documentation read these. Those that an installation may change are settings
 * (settings.ts), with the defaults below.
 */
export const limits = Object.freeze({
  /**
   * Longest address that is read, in characters. Long enough for every filter of a list with many values; Node itself
   * refuses a whole request head over 16 KiB.
   */
  uriLength: 8000,
  /**
   * Longest header of an answer that holds addresses (Link, Location), in characters. nginx takes the whole head of an
   * answer into one memory page (4 kB) unless configured otherwise, and says 502 when it does not fit; the other
   * headers need up to 1.3 kB.
   */
  addressHeader: 2560,
  /** Longest address and longest Accept whose answer is remembered, in characters: programs and browsers write less. */
  cachedUrlLength: 500,
  cachedAcceptLength: 250,
  /** Ids that an error lists as allowed: Sweden has 290 municipalities. */
  listedIds: 300,
  /** Records on a page: without `limit`, and at most. A page of 500 projects is some 2 MB. */
  usualPage: 20,
  page: 500,
  /** Records that `offset` and `page` may skip: SQLite's own steps over an index, 25 ns each. */
  offset: 999_999_999,
  /** Length of `q` in characters, and its words. Each word is one look in the text index. */
  queryLength: 200,
  queryWords: 10,
  /** Facets in one request: `<intl-projects>` asks for four. Each is a count over the whole selection. */
  facets: 6,
  /** Hits of /search that can be paged through: each page ranks those before it, over every resource. */
  searchHits: 1000,
  /** Changes that `offset` may skip: each has to be read. A cursor goes on from any depth. */
  changesSkipped: 10_000,
  /** Entries of a feed without `limit`. */
  feedEntries: 50,

  /** Time of one costly question, waiting for its turn included, in seconds. Then it is cut off with 503. */
  questionSeconds: 5,
  /** Costly questions at once, each in a process of its own: on two cores, the other one is for the rest. */
  readers: 1,
  /** Costly questions that wait for their turn; more are answered with 503 at once. */
  waiting: 100,
  /**
   * Whole lists that are sent at once, as they are read from the register: each holds some 2 MB for as long as its
   * reader takes. More are answered with 503 at once.
   */
  streams: 8,
  /**
   * Seconds for which a connection may stand still, while it asks or while it reads an answer; then it is closed. An
   * answer that takes longer to make has its own time on top.
   */
  idleSeconds: 30,
  /**
   * Length of an answer that is compressed, in bytes: below the first a header costs more than it saves, above the
   * second the answer had better be a dump.
   */
  minCompressed: 1024,
  maxCompressed: 8 * 2 ** 20,
  /**
   * Bytes that are compressed at once; what comes beside them goes out as it is. Each body is held whole meanwhile, and
   * threads that compress take time from the one that answers.
   */
  compressedAtOnce: 3 * 2 ** 20,
  /** Seconds after which a client may ask again when the register is out of reach. */
  unavailableSeconds: 30,
  /** Seconds after which a client may ask again what was too costly. */
  retrySeconds: 10,
  /**
   * Cost of a question, in rows that may have to be looked at, from which on it is costly: some 5 ms on one core.
   * Below that it is answered in the server's own process, which is faster.
   */
  cheapRows: 4000,
  /** Rows that a client may have looked at for one point. */
  rowsPerPoint: 20_000,
  /** Bytes that a client may have compressed for one point: some 3 ms. */
  bytesPerPoint: 200_000,

  /**
   * Points that a client earns per second, and for how many seconds it may save them up. A question costs a point, a
   * costly one up to `dearest`; 304, files and what is in memory cost nothing. Room for a school class behind one
   * address (thirty pages of twenty questions at once), and for a script that walks 500 pages.
   */
  pointsPerSecond: 20,
  secondsOfPoints: 60,
  dearest: 10,
  /** Disk that finished dumps may take, in MiB, and releases of which they are kept. */
  dumpsMib: 1024,
  dumpReleases: 12,
  /** Dumps that may be waited for or made at once; more are answered with 503. */
  dumpsWaiting: 8,
  /** Dumps sent at once while they are made, without a file. */
  dumpStreams: 2,
  /** Seconds that a request waits for a dump, and that it is worked on for a client that was asked to come back. */
  dumpSeconds: 5,
  dumpLeaseSeconds: 90,

  /** Memory of clients' spending, in bytes: some 18,000 clients. The one not seen for the longest is forgotten first. */
  clientBytes: 8 * 2 ** 20,
})
