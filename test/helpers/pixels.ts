import type { Locator } from 'playwright-core'

/** Share of a picture's points that are not of its commonest colour: 0 for an empty one. */
export async function drawn(locator: Locator): Promise<number> {
  const png = (await locator.screenshot()).toString('base64')
  return locator.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.codePointAt(0)!)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
    canvas.drawImage(bitmap, 0, 0)
    const points = new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    const counts = new Map<number, number>()
    for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1)
    return 1 - Math.max(...counts.values()) / points.length
  }, png)
}
