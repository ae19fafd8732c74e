/**
 * Tells the page around a frame how tall the page in it is, as WordPress expects it of an embed: one message
 * `{ message: 'height', value, secret }`, when it is loaded, when its height changes, and when the page around asks
 * with `ready`. Silent where there is no frame.
 */
const around = window.parent

if (around !== window) {
  const secret = /secret=(\w+)/.exec(location.hash)?.[1]
  let last = 0
  const send = () => {
    last = Math.ceil(document.documentElement.getBoundingClientRect().height)
    // Anyone may frame it, so there is no origin to name.
    around.postMessage({ message: 'height', value: last, secret }, '*')
  }
  new ResizeObserver(() => {
    if (Math.ceil(document.documentElement.getBoundingClientRect().height) !== last) send()
  }).observe(document.documentElement)
  addEventListener('load', send)
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === around && data?.message === 'ready') send()
  })
}
