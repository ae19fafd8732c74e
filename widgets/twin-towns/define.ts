import { define } from '../element/define-element.ts'
import { IntlTwinTowns } from './intl-twin-towns.ts'

define('intl-twin-towns', IntlTwinTowns)
