/** What the build knows of the widgets' scripts: integrity.json beside them. */
export interface BuiltScripts {
  /** Of the software. */
  readonly version: string
  /** Where this version's files are for good. */
  readonly path: string
  /** By file, its digest for Subresource Integrity. */
  readonly files: Readonly<Record<string, string>>
}

/** Where the newest files of this major version are, from the host's root. */
export const NEWEST_SCRIPTS = '/w/v1/'
