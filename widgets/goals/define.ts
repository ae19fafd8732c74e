import { define } from '../element/define-element.ts'
import { IntlGoals } from './intl-goals.ts'

define('intl-goals', IntlGoals)
