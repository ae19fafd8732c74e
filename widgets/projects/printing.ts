/** Calls when the page is about to be printed, and when that is over. Returns a way to stop. */
export function onPrint(print: (now: boolean) => void): () => void {
  const listen = ({ type }: Event) => print(type === 'beforeprint')
  const types = ['beforeprint', 'afterprint']
  for (const type of types) window.addEventListener(type, listen)
  return () => types.forEach((type) => window.removeEventListener(type, listen))
}
