import { invent, type Draft } from './make.ts'
import { measurementsByUnit } from './measurements-by-unit.ts'

type Measurement = Draft<'measurement'>
/** Period, how many met the indicator, and out of how many. */
type Share = readonly [period: string, numerator: number, denominator: number]

/** Years are counted in January after; school years in September after. */
const measuredOn = (period: string) =>
  period.includes('/') ? `${period.slice(5)}-09-15` : `${Number(period) + 1}-01-31`

const idOf = (indicatorId: string, period: string) => `${indicatorId}-${period.replace('/', '-')}`

const shares = (indicatorId: string, rows: readonly Share[]): Measurement[] =>
  rows.map(([period, numerator, denominator]) => ({
    id: idOf(indicatorId, period),
    indicatorId,
    period,
    value: Math.round((numerator / denominator) * 1000) / 10,
    numerator,
    denominator,
    measuredOn: measuredOn(period),
  }))

const counts = (
  indicatorId: string,
  rows: readonly (readonly [period: string, value: number])[],
): Measurement[] =>
  rows.map(([period, value]) => ({
    id: idOf(indicatorId, period),
    indicatorId,
    period,
    value,
    measuredOn: measuredOn(period),
  }))

export const measurements = invent('measurement', [
  ...shares('9999-matt-elevutbyten', [
    ['2019/2020', 92, 214],
    ['2021/2022', 71, 208],
    ['2022/2023', 118, 221],
    ['2023/2024', 139, 218],
    ['2024/2025', 151, 226],
  ]),
  {
    id: '9999-matt-elevutbyten-2020-2021',
    indicatorId: '9999-matt-elevutbyten',
    period: '2020/2021',
    reason: {
      sv: 'Skolorna räknade inte utbyten under pandemin, då alla resor var inställda.',
      en: 'Schools did not count exchanges during the pandemic, when all journeys were cancelled.',
    },
  },
  ...shares('9999-matt-sprakval', [
    ['2019/2020', 171, 248],
    ['2020/2021', 168, 251],
    ['2021/2022', 163, 255],
    ['2022/2023', 158, 252],
    ['2023/2024', 149, 257],
    ['2024/2025', 146, 254],
  ]),
  ...shares('9999-matt-medarbetare', [
    ['2020', 19, 1874],
    ['2021', 31, 1889],
    ['2022', 88, 1902],
    ['2023', 131, 1915],
    ['2024', 164, 1921],
    ['2025', 203, 1934],
  ]),
  ...shares('9999-matt-planer', [
    ['2020', 2, 8],
    ['2021', 3, 8],
    ['2022', 4, 8],
    ['2023', 5, 8],
    ['2024', 6, 8],
    ['2025', 7, 8],
  ]),
  ...shares('9999-matt-flygresor', [
    ['2020', 29, 37],
    ['2021', 9, 12],
    ['2022', 62, 98],
    ['2023', 71, 131],
    ['2024', 66, 149],
    ['2025', 58, 152],
  ]),
  ...counts('9999-matt-moten', [
    ['2020', 62],
    ['2021', 118],
    ['2022', 640],
    ['2023', 905],
    ['2024', 1120],
    ['2025', 1085],
  ]),
  ...measurementsByUnit,
])
