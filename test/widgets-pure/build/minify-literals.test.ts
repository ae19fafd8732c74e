import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { squeeze } from '../../../widgets/build/minify-literals.ts'

const squeezed = (code: string) => squeeze(code, parseAst)

test('removes white space of the formatter, and keeps the code between literals', () => {
  const code = [
    'const list = html`',
    '  <ul class="cards big" part="cards">',
    '    ${towns.map((town) => {',
    '      const name = "  two  spaces  "',
    '      return html`<li>',
    '        ${name}',
    '      </li>`',
    '    })}',
    '  </ul>`',
  ].join('\n')
  expect(squeezed(code)).toBe(
    [
      'const list = html`<ul class="cards big" part=cards>${towns.map((town) => {',
      '      const name = "  two  spaces  "',
      '      return html`<li>${name}</li>`',
      '    })}</ul>`',
    ].join('\n'),
  )
})

test('a visible space is preserved', () => {
  expect(squeezed('html`<a href=${x}>A</a>\n  <span>B</span> ${c}\n  ${d}`')).toBe(
    'html`<a href=${x}>A</a> <span>B</span> ${c} ${d}`',
  )
})

test('styles lose comments and white space, not meaning', () => {
  expect(
    squeezed('css`\n  /* why */\n  .a :hover,\n  .b > li {\n    margin: calc(2 * var(--x)) 0;\n  }\n`'),
  ).toBe('css`.a :hover,.b>li{margin:calc(2 * var(--x)) 0}`')
})

test('other literals are left alone', () => {
  expect(squeezed('const a = `x\n   y`')).toBe('const a = `x\n   y`')
})
