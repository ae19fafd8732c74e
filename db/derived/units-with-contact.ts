import { unitEnd } from '../resources/report-state.ts'
import { counted, defineIndicator, type Group, inGroups, read } from './define.ts'
import { demandsOn, ruleReads, whyNoUnits } from './rules.ts'

const groups = {
  filled: { role: 'met', title: { sv: 'Har en kontaktperson', en: 'Have a contact person' } },
  vacant: { role: 'unmet', title: { sv: 'Vakant', en: 'Vacant' } },
  unclear: {
    role: 'unclear',
    title: {
      sv: 'Enheter där registret inte säger om rollen är tillsatt',
      en: 'Units of which the register does not say whether the role is filled',
    },
  },
} as const satisfies Record<string, Group>

const noRule = {
  sv: 'Ingen regel i registret säger vilka som ska ha en kontaktperson.',
  en: 'No rule in the register says who is to have a contact person.',
}

const withoutYears = {
  sv: 'Registret visar bara om rollen är tillsatt nu.',
  en: 'The register shows only whether the role is filled now.',
}

/** Units with a contact person, of those that must have one. */
export const unitsWithContact = defineIndicator({
  id: 'units-with-contact-person',
  title: { sv: 'Enheter med kontaktperson', en: 'Units with a contact person' },
  definition: {
    sv: 'Enheter vars roll som kontaktperson för internationella frågor är tillsatt, delat med de enheter som ska ha en enligt beslutsreglerna eller listan över roller. Registret visar bara om rollen är tillsatt nu.',
    en: 'Units whose role as contact person for international matters is filled, divided by the units that must have one according to the decision rules or the list of roles. The register shows only whether the role is filled now.',
  },
  unit: 'percent',
  direction: 'increase',
  matter: 'contact-person',
  reads: {
    ...ruleReads,
    existing: read('unit', ['since', 'until']),
    roles: read('contactRole', ['unitId', 'vacant'], { role: ['contact-person'] }),
  },
  groups,
  whenNone: noRule,
  count: ({ roles, existing, ...rules }, year) => {
    const demands = demandsOn('contact-person', rules, year)
    const units = new Set([...demands.binding, ...roles].flatMap(({ unitId }) => unitId ?? []))
    return {
      groups: inGroups(groups, year.isPresent ? [...units].toSorted() : [], (unit) => {
        // A unit that has ended needs nobody any more.
        if (unitEnd({ dueOn: year.until, unit: existing.find(({ id }) => id === unit) ?? null })) return null
        const own = roles.filter(({ unitId }) => unitId === unit)
        const filled = own.filter(({ vacant }) => vacant === false)
        const isVacant = own.length > 0 && own.every(({ vacant }) => vacant === true)
        const name = filled.length > 0 ? 'filled' : isVacant ? 'vacant' : 'unclear'
        const evidence = filled.length > 0 ? filled : own
        return [
          name,
          counted(
            ['unit', unit],
            evidence.map(({ id }) => ['contactRole', id] as const),
          ),
        ]
      }),
      reason: units.size === 0 ? whyNoUnits(demands, noRule) : year.isPresent ? null : withoutYears,
    }
  },
})
