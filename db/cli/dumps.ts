import { defineCommand, FAILED } from './command.ts'
import { readServerSettings, settingsHelp } from './settings.ts'

/** Makes every dump of the newest release in advance, as after an import. */
export const dumpsCommand = defineCommand({
  name: 'dumps',
  title: {
    sv: 'gör den senaste utgåvans alla nedladdningsfiler i förväg',
    en: 'make every dump of the newest release in advance',
  },
  options: {},
  examples: [''],
  details: (language) => settingsHelp(['origin', 'host', 'port', 'dumpsMib'], language),
  async run({ language, db }) {
    const settings = await readServerSettings(db)
    const { makeAllDumps } = await import('../../api/node/dumps/make-all.ts')
    const { release, bytes, origin, failed } = await makeAllDumps(db, settings)
    const size = (bytes / 2 ** 20).toFixed(1)
    const line = {
      sv: `Utgåva ${release}: ${size.replace('.', ',')} MiB nedladdningsfiler för ${origin}`,
      en: `Release ${release}: ${size} MiB of dumps for ${origin}`,
    }[language]
    return { lines: [line], ...(failed && { exitCode: FAILED }) }
  },
})
