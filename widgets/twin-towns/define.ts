import { define } from '../shared/define.ts'
import { IntlTwinTowns } from './intl-twin-towns.ts'

define('intl-twin-towns', IntlTwinTowns)
