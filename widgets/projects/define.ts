import { define } from '../element/define-element.ts'
import { IntlProjects } from './intl-projects.ts'

define('intl-projects', IntlProjects)
