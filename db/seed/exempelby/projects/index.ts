import type { Batch } from '../../../resources/index.ts'
import { adultProjects } from './adults.ts'
import { careProjects } from './care.ts'
import { earlyYearsProjects } from './early-years.ts'
import { exchangeProjects } from './exchanges.ts'
import { floodProjects } from './floods.ts'
import { heatAndWaterProjects } from './heat-and-water.ts'
import { homeCareProjects } from './home-care.ts'
import { lakeProjects } from './lakes.ts'
import { landProjects } from './land-and-sky.ts'
import { languageProjects } from './languages.ts'
import { memoryProjects } from './library-and-memory.ts'
import { democracyProjects } from './local-democracy.ts'
import { musicProjects } from './music-and-stage.ts'
import { readinessProjects } from './readiness.ts'
import { readingProjects } from './reading-and-counting.ts'
import { rightsProjects } from './rights.ts'
import { workProjects } from './work-and-business.ts'
import { youngWorkProjects } from './young-and-work.ts'

export const projects: NonNullable<Batch['project']> = [
  ...exchangeProjects,
  ...readingProjects,
  ...languageProjects,
  ...earlyYearsProjects,
  ...youngWorkProjects,
  ...adultProjects,
  ...musicProjects,
  ...memoryProjects,
  ...democracyProjects,
  ...rightsProjects,
  ...floodProjects,
  ...lakeProjects,
  ...landProjects,
  ...heatAndWaterProjects,
  ...careProjects,
  ...homeCareProjects,
  ...workProjects,
  ...readinessProjects,
]
