import { defineCommand } from './command.ts'
import { readServerSettings, settingsHelp } from './settings.ts'

/** Serves the register until it is stopped. */
export const serveCommand = defineCommand({
  name: 'serve',
  title: {
    sv: 'starta servern: API, dokumentation och sidor med widgetarna',
    en: 'start the server: API, documentation and pages with the widgets',
  },
  options: {
    demo: {
      title: {
        sv: 'fyll ett tomt register med projektets egna uppgifter, som npm start gör',
        en: 'fill an empty register with the project’s own data, as npm start does',
      },
    },
  },
  examples: ['', '--demo'],
  async details(language) {
    const { settings } = await import('../../api/settings.ts')
    return settingsHelp(Object.keys(settings) as (keyof typeof settings)[], language)
  },
  async run({ options, language, db }) {
    const settings = await readServerSettings(db)
    const { serve } = await import('../../api/node/server.ts')
    await serve({ settings, language, register: db, demo: options.demo })
    // Runs on until a signal stops it.
    return { lines: [] }
  },
})
