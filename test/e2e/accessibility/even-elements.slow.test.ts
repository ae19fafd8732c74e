import { elements } from '../../helpers/gallery.ts'
import { askOf } from './questions.ts'

// In two files, which run at the same time.
askOf(elements.filter((_, index) => index % 2 === 0))
