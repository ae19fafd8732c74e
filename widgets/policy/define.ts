import { define } from '../element/define-element.ts'
import { IntlPolicy } from './intl-policy.ts'

define('intl-policy', IntlPolicy)
