/** The command `utblick`, from the project's folder. */
export const UTBLICK = 'db/cli/utblick.js'

/** An environment in which it prints Swedish, whatever the system's language. */
export const inSwedish: NodeJS.ProcessEnv = { ...process.env, UTBLICK_LANG: 'sv' }
