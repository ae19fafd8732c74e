import type { Batch } from '../../../resources/index.ts'
import { adultProjects } from './adults.ts'
import { careProjects } from './care.ts'
import { earlyYearsProjects } from './early-years.ts'
import { exchangeProjects } from './exchanges.ts'
import { floodProjects } from './floods.ts'
import { heatAndWaterProjects } from './heat-and-water.ts'
import { landProjects } from './lakes-and-land.ts'
import { memoryProjects } from './library-and-memory.ts'
import { democracyProjects } from './local-democracy.ts'
import { musicProjects } from './music-and-stage.ts'
import { readingProjects } from './reading-and-counting.ts'
import { readinessProjects } from './readiness.ts'
import { rightsProjects } from './rights.ts'
import { vocationalProjects } from './vocational.ts'
import { workProjects } from './work-and-business.ts'

export const projects: NonNullable<Batch['project']> = [
  ...exchangeProjects,
  ...readingProjects,
  ...earlyYearsProjects,
  ...vocationalProjects,
  ...musicProjects,
  ...memoryProjects,
  ...democracyProjects,
  ...rightsProjects,
  ...floodProjects,
  ...landProjects,
  ...heatAndWaterProjects,
  ...careProjects,
  ...workProjects,
  ...adultProjects,
  ...readinessProjects,
]
