import { define } from '../shared/define.ts'
import { IntlPolicy } from './intl-policy.ts'

define('intl-policy', IntlPolicy)
