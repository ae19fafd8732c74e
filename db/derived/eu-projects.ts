import { OLD } from '../resources/status-age.ts'
import { isGrantFromEu } from '../resources/granted.ts'
import type { Money } from '../schema/field.ts'
import {
  counted,
  defineIndicator,
  type GrantedSum,
  type Group,
  inGroups,
  read,
  type RecordsOf,
} from './define.ts'
import { noProjects, projectDates, ranIn } from './project-years.ts'
import type { Year } from './year.ts'

const reads = {
  projects: read('project', [...projectDates, 'programme']),
  fundings: read('funding', ['projectId', 'origin', 'stage', 'programmeId', 'amount', 'grantedOn']),
  programmes: read('programme', ['title', 'fund']),
}

const groups = {
  ongoing: { role: 'met', title: { sv: 'Pågick under året', en: 'Under way in the year' } },
  unclear: {
    role: 'outside',
    title: {
      sv: 'Projekt där registret inte säger om de pågick eller om EU betalar',
      en: 'Projects of which the register does not say whether they were under way or whether the EU pays',
    },
  },
} as const satisfies Record<string, Group>

/** What the EU granted in the year, or on a day that is not known, by fund and currency. */
function sumsOf({ fundings, programmes }: RecordsOf<typeof reads>, year: Year): GrantedSum[] {
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]))
  const sums = new Map<string, GrantedSum>()
  for (const line of fundings) {
    const granted = line.grantedOn === null ? null : Number(line.grantedOn.slice(0, 4))
    if (!isGrantFromEu(line) || (granted !== null && granted !== year.number)) continue
    const programme = programmeOf.get(line.programmeId ?? '')
    const fund = programme?.fund ?? programme?.title.sv ?? null
    const key = JSON.stringify([granted, fund, line.amount?.currency])
    const { amount = null, records = [] } = sums.get(key) ?? {}
    sums.set(key, {
      year: granted,
      fund,
      amount: amount && line.amount ? added(amount, line.amount) : line.amount,
      records: [...records, ['funding', line.id]],
    })
  }
  return [...sums.values()]
}

/** The sum of two amounts in one currency. Added as integers of hundredths: floating point is not exact. */
const added = (a: Money, b: Money): Money => ({
  ...a,
  amount: ((Math.round(Number(a.amount) * 100) + Math.round(Number(b.amount) * 100)) / 100).toFixed(2),
})

/** Ongoing projects that the EU pays for, and what it has granted. */
export const ongoingEuProjects = defineIndicator({
  id: 'ongoing-eu-projects',
  title: { sv: 'Pågående EU-projekt', en: 'Ongoing EU projects' },
  definition: {
    sv: `Projekt i registret som pågick någon dag under året och som har beviljade eller utbetalda pengar från EU, eller ett program med EU-medel. Ett läge som källan anger utan datum eller för mer än ${OLD} år sedan räknas som okänt. Pengarna räknas för det år de beviljades, per fond och valuta; inget räknas om.`,
    en: `Projects in the register under way on any day of the year with money granted or paid by the EU, or a programme with EU money. A status whose source is undated or more than ${OLD} years old counts as unknown. The money is counted for the year of the grant, by fund and currency; nothing is converted.`,
  },
  unit: 'count',
  direction: 'increase',
  matter: 'project',
  reads,
  groups,
  whenNone: {
    sv: 'Uppgifterna i registret räcker inte för att räkna. Inget projekt där är känt som EU-projekt det året, och registret säger inte om alla kommunens projekt är med.',
    en: 'The register does not say enough about them to count. No project in it is known as an EU project of that year, and it does not say whether it has all of the municipality’s projects.',
  },
  count: (records, year) => {
    const { projects, fundings } = records
    return {
      groups: inGroups(groups, projects, (project) => {
        const ran = ranIn(project, year)
        const own = fundings.filter(({ projectId }) => projectId === project.id)
        const grants = own.filter(isGrantFromEu)
        const isEu = grants.length > 0 || project.programme?.euFund === true
        // Nothing is known of the money: the EU may pay, or not.
        const isUnknown = !isEu && own.length === 0 && project.programme === null
        if (ran === false || (!isEu && !isUnknown)) return null
        const evidence = grants.map(({ id }) => ['funding', id] as const)
        return [ran && isEu ? 'ongoing' : 'unclear', counted(['project', project.id], evidence)]
      }),
      reason: projects.length > 0 ? null : noProjects,
      sums: sumsOf(records, year),
    }
  },
})
