import { expect, test } from 'vitest'
import type { Shown } from '../../helpers/use-gallery.ts'

export const states = (shown: Shown): void =>
  test('reaches each of its states, with the documented error codes', async () => {
    const { page, specimens, errors } = shown
    const failed = specimens.filter(({ state }) => state.code)
    const codes = await Promise.all(
      failed.map(({ id, widget }) =>
        page.locator(`#${id} ${widget.tag}`).evaluate(
          (at) =>
            new Promise<string>((done) => {
              at.addEventListener('intl-error', (event) => done((event as CustomEvent).detail.code), {
                once: true,
              })
              void (at as unknown as { refresh: () => Promise<void> }).refresh()
            }),
        ),
      ),
    )
    expect(failed.map(({ id }, n) => `${id}: ${codes[n]}`)).toEqual(
      failed.map(
        ({ id, state, widget }) => `${id}: ${state.code === 'missing' ? widget.missing : state.code}`,
      ),
    )
    expect(
      errors.filter((error) => error.startsWith('error') || /Security Policy|foreign/.test(error)),
    ).toEqual([])
  })
