import { define } from '../shared/define.ts'
import { IntlProject } from './intl-project.ts'

define('intl-project', IntlProject)
