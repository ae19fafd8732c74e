import { define } from '../shared/define.ts'
import { IntlProjects } from './intl-projects.ts'

define('intl-projects', IntlProjects)
