import { define } from '../shared/define.ts'
import { IntlFigure } from './intl-figure.ts'

define('intl-figure', IntlFigure)
