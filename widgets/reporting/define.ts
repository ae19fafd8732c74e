import { define } from '../shared/define.ts'
import { IntlReporting } from './intl-reporting.ts'

define('intl-reporting', IntlReporting)
