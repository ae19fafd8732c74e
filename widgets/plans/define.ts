import { define } from '../element/define-element.ts'
import { IntlPlans } from './intl-plans.ts'

define('intl-plans', IntlPlans)
