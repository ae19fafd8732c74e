import { define } from '../element/define-element.ts'
import { IntlMonitoring } from './intl-monitoring.ts'

define('intl-monitoring', IntlMonitoring)
