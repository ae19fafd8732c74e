import { describe } from 'vitest'
import type { elements } from '../../helpers/gallery.ts'
import { useBrowser } from '../../helpers/use-browser.ts'
import { useGallery } from '../../helpers/use-gallery.ts'
import { aria } from './aria.ts'
import { contrast } from './contrast.ts'
import { forcedColours } from './forced-colours.ts'
import { keyboard } from './keyboard.ts'
import { keyboardTasks } from './keyboard-tasks.ts'
import { motion } from './motion.ts'
import { names } from './names.ts'
import { print } from './print.ts'
import { reflow } from './reflow.ts'
import { states } from './states.ts'
import { targets } from './targets.ts'
import { textSpacing } from './text-spacing.ts'

/** Asks all questions of these elements. */
export function askOf(some: typeof elements): void {
  const used = useBrowser()

  // Opening an element's page, with every state of it, takes longer than most questions to it: they are asked of one
  // page, which is put back as it was after each. What is kept in a file comes first, what changes the page last.
  describe.each(some)('$tag', (element) => {
    const shown = useGallery(used, element)
    aria(shown)
    names(shown)
    keyboard(shown)
    states(shown)
    contrast(shown)
    motion(shown)
    reflow(shown)
    targets(shown)
    textSpacing(shown)
    forcedColours(shown)
    keyboardTasks(shown)
    print(shown)
  })
}
