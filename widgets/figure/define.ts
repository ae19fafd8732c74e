import { define } from '../element/define-element.ts'
import { IntlFigure } from './intl-figure.ts'

define('intl-figure', IntlFigure)
