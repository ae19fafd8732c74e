import { writeFileSync } from 'node:fs'
import { defineCommand, placeholder } from './command.ts'
import { readServerSettings, settingsHelp } from './settings.ts'

/** Writes the follow-up of a year that a municipality's policy asks for, as one file to print. */
export const reportCommand = defineCommand({
  name: 'report',
  title: {
    sv: 'skriv en kommuns uppföljning av ett år, färdig att skriva ut',
    en: 'write a municipality’s follow-up of a year, ready to print',
  },
  options: {
    municipality: {
      value: placeholder.code,
      required: true,
      title: { sv: 'kommunens kod', en: 'the municipality’s code' },
    },
    year: {
      value: placeholder.year,
      title: {
        sv: 'året; annars det senaste hela året i registret',
        en: 'the year; otherwise the last whole year of the register',
      },
    },
    output: {
      value: placeholder.file,
      title: {
        sv: 'filen (HTML), som skrivs över om den finns; annars till skärmen',
        en: 'the file (HTML), overwritten if it exists; otherwise to the screen',
      },
    },
  },
  examples: ['--municipality 0114 --year 2025 --output follow-up.html'],
  details: (language) => settingsHelp(['origin'], language),
  async run({ options, language, db }) {
    const settings = await readServerSettings(db)
    const { makeFollowUp } = await import('../../api/node/follow-up-file.ts')
    const { municipality, year, output } = options
    const { document, followUp, release } = await makeFollowUp({
      settings,
      language,
      register: db,
      municipality,
      year,
    })
    if (output === undefined) return { lines: [document] }
    writeFileSync(output, `${document}\n`)
    const { name } = followUp.municipality
    const { number } = followUp.year
    const lines = {
      sv: [
        `${output}: uppföljning ${number} för ${name}, utgåva ${release}.`,
        ...(followUp.isOver ? [] : ['Året är inte slut.']),
        ...(settings.origin
          ? []
          : ['Sätt UTBLICK_ORIGIN till registrets publika adress, dit länkarna ska leda.']),
      ],
      en: [
        `${output}: follow-up ${number} for ${name}, release ${release}.`,
        ...(followUp.isOver ? [] : ['The year is not over.']),
        ...(settings.origin
          ? []
          : ['Set UTBLICK_ORIGIN to the public address of the register, where the links shall lead.']),
      ],
    }[language]
    return { lines }
  },
})
