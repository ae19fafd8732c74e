/**
 * Whether the page is dark without declaring it: light text, but no `color-scheme`. Then our own colours would
 * be those of a light page. A page that declares its scheme needs no guess.
 */
export function isDarkUndeclared(element: Element): boolean {
  const { color, colorScheme } = getComputedStyle(element.parentElement ?? document.documentElement)
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)
  return !colorScheme.includes('dark') && Number(rgb?.[1]) + Number(rgb?.[2]) + Number(rgb?.[3]) > 3 * 140
}
