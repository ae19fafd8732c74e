import { define } from '../element/define-element.ts'
import { IntlProject } from './intl-project.ts'

define('intl-project', IntlProject)
