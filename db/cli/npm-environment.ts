import { UsageError } from './arguments.ts'
import type { Options } from './command.ts'
import type { Environment } from './language.ts'
import { isTypoOf } from './similar.ts'

/**
 * npm keeps options before `--` for itself and only leaves them in the environment, some under the name of an option
 * of its own with the same beginning. None may be ignored: a dry run is obeyed, the others are rejected.
 * @param options of all commands
 * @returns true where npm was asked for a dry run
 * @throws UsageError for one of these options that npm did not pass on
 */
export function npmDryRun(env: Environment, command: string, options: Options): boolean {
  const isDry = Object.entries(env).some(
    // npm reads its settings from the environment in any case, and leaves them there as they were written.
    ([name, value]) => name.toLowerCase() === `${PREFIX}dry_run` && isTrue(value),
  )
  // Set by npm for what it runs; a plain shell hands every option on.
  if (env.npm_lifecycle_event === undefined) return isDry
  const taken = Object.keys(options).find((name) => name !== 'dry-run' && isTakenByNpm(env, name))
  if (taken !== undefined) throw takenByNpm(`--${taken}`, command)
  const misspelt = Object.entries(env)
    .filter(([name, value]) => name.startsWith(PREFIX) && value === 'true')
    .map(([name]) => name.slice(PREFIX.length).replaceAll('_', '-'))
    .find((name) => looksLikeOption(name, options))
  if (misspelt !== undefined) throw takenByNpm(`--${misspelt}`, command)
  return isDry
}

const PREFIX = 'npm_config_'
const isTrue = (value: string | undefined) => value !== undefined && value !== '' && value !== 'false'

function isTakenByNpm(env: Environment, name: string): boolean {
  switch (name) {
    case 'replace':
      // Its own option is never set to "true" otherwise: it is a host, "always", "never" or "npmjs".
      return env.npm_config_replace_registry_host === 'true' || isTrue(env.npm_config_replace)
    case 'lang':
      // Read as -l -a -n -g.
      return isTrue(env.npm_config_lang) || [env.npm_config_long, env.npm_config_all].every(isTrue)
    default:
      return isTrue(env[PREFIX + name.replaceAll('-', '_')])
  }
}

/** A misspelt option such as --dryrun, --dry_runn or --whole, which npm parses as an unknown option of its own. */
const looksLikeOption = (name: string, options: Options): boolean =>
  !Object.hasOwn(options, name) && Object.keys(options).some((known) => isTypoOf(name, known, 5))

const takenByNpm = (option: string, command: string) =>
  new UsageError({
    sv: `npm tog alternativet ${option} för sitt eget, så det nådde aldrig fram. Ingenting har gjorts. Skriv -- före alternativen (npm run ${command} -- …), eller kör npx utblick ${command} …`,
    en: `npm took the option ${option} for its own, so that it never arrived. Nothing was done. Write -- before the options (npm run ${command} -- …), or run npx utblick ${command} …`,
  })
