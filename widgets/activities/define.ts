import { define } from '../element/define-element.ts'
import { IntlActivities } from './intl-activities.ts'

define('intl-activities', IntlActivities)
