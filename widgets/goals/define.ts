import { define } from '../shared/define.ts'
import { IntlGoals } from './intl-goals.ts'

define('intl-goals', IntlGoals)
