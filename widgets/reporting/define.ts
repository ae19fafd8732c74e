import { define } from '../element/define-element.ts'
import { IntlReporting } from './intl-reporting.ts'

define('intl-reporting', IntlReporting)
