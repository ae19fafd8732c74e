import type { Language } from '../schema/field.ts'
import type { Settings } from '../../api/settings.ts'
import { OperationalError } from '../system-error.ts'

// Loaded by the commands that need them: the others start without the API.

/**
 * The server's settings, from the environment; the register is the command's own.
 * @throws OperationalError for values that cannot be used
 */
export async function readServerSettings(register: string): Promise<Settings> {
  const { readSettings, SettingsError } = await import('../../api/settings.ts')
  try {
    return readSettings({ ...process.env, UTBLICK_DB: register })
  } catch (error) {
    throw error instanceof SettingsError ? new OperationalError(error.label) : error
  }
}

/** Settings as lines of a command's help; DEPLOY.md has all of them as a table. */
export async function settingsHelp(names: readonly (keyof Settings)[], language: Language): Promise<string> {
  const { settings } = await import('../../api/settings.ts')
  const lines = names
    .map((name) => settings[name])
    .map(({ node, description, shownDefault }) =>
      `  ${node.padEnd(24)} ${description[language]} [${shownDefault[language]}]`.replaceAll('`', ''),
    )
  return [{ sv: 'Miljövariabler:', en: 'Environment variables:' }[language], ...lines].join('\n')
}
