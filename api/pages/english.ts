import { languageFiles } from '../../widgets/text/language.ts'
import * as en from '../../widgets/text/messages/en.ts'

// The widgets fetch all languages but Swedish when they are needed; the pages have both at once.
languageFiles['en'] = en
