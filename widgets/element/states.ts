import type { WidgetState } from './view.ts'

/** Shows states as `:state(ready)` to the page's own CSS. Browsers without custom states go without. */
export function customStates(element: HTMLElement): (state: WidgetState) => void {
  try {
    const { states } = element.attachInternals()
    return (state) => {
      states.clear()
      try {
        states.add(state)
      } catch {
        // Chromium before 125 wants names that start with two hyphens.
      }
    }
  } catch {
    // Safari before 16.4.
    return () => {}
  }
}
