import { defineCommand, placeholder } from './command.ts'
import { readServerSettings, settingsHelp } from './settings.ts'

/** Writes widgets, data and pages into a folder that any server of files can hand out. */
export const kitCommand = defineCommand({
  name: 'kit',
  title: {
    sv: 'skriv en mapp med widgetar, uppgifter och anvisningar, som fungerar utan API',
    en: 'write a folder with widgets, data and instructions, which works without the API',
  },
  options: {
    out: {
      value: placeholder.folder,
      required: true,
      title: {
        sv: 'mappen: ny, tom eller med ett tidigare paket, som skrivs över',
        en: 'the folder: new, empty or with an earlier kit, which is overwritten',
      },
    },
    municipality: {
      value: placeholder.code,
      title: { sv: 'bara den här kommunen; annars alla', en: 'only this municipality; otherwise all' },
    },
  },
  examples: ['--out kit --municipality 0381'],
  details: (language) => settingsHelp(['origin', 'publisher'], language),
  async run({ options, language, db }) {
    const settings = await readServerSettings(db)
    const { makeKit } = await import('../../api/node/kit/make-kit.ts')
    const { out, municipality } = options
    const { files, municipalities, release, origin } = await makeKit({
      settings,
      language,
      register: db,
      out,
      municipality,
    })
    const lines = {
      sv: [
        `${out}: ${files} filer, utgåva ${release}, kommun ${municipalities.join(', ')}. Börja med instructions.html.`,
        `Länkar till enskilda poster leder till ${origin}.`,
        ...(settings.origin
          ? []
          : ['Sätt UTBLICK_ORIGIN till registrets publika adress innan mappen läggs ut.']),
      ],
      en: [
        `${out}: ${files} files, release ${release}, municipality ${municipalities.join(', ')}. Start with instructions.html.`,
        `Links to individual records lead to ${origin}.`,
        ...(settings.origin
          ? []
          : ['Set UTBLICK_ORIGIN to the public address of the register before you publish the folder.']),
      ],
    }[language]
    return { lines }
  },
})
