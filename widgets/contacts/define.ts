import { define } from '../element/define-element.ts'
import { IntlContacts } from './intl-contacts.ts'

define('intl-contacts', IntlContacts)
