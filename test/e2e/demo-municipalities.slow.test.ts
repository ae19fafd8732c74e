import { expect, test } from 'vitest'
import { openDemo } from '../helpers/demo.ts'
import { runTogether } from '../helpers/names.ts'
import { axeFindings } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()

test.each(['0764', '0381', '0138', '0139', '0114'])(
  'municipality %s is shown without errors, in Swedish and in English',
  async (code) => {
    for (const lang of ['sv', 'en']) {
      const { page, errors } = await openDemo(used, `?kommun=${code}&lang=${lang}`)
      expect(errors).toEqual([])
      expect(await runTogether(page), lang).toEqual([])
      if (lang === 'sv') expect(await axeFindings(page)).toEqual([])
      await page.context().close()
    }
  },
)
