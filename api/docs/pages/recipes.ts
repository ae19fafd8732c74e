import { html } from 'hono/html'
import { BASE } from '../../constants.ts'
import { example, withCode } from '../html.ts'
import type { Page, Prose } from '../page.ts'
import { codeOf, recipes } from '../recipes/index.ts'

const intro: Prose = {
  sv: () =>
    html`<h1>Recept</h1>
      <p class="lead">
        Färdiga program att kopiera. De är skrivna för den här installationen och går att köra oförändrade.
      </p>`,
  en: () =>
    html`<h1>Recipes</h1>
      <p class="lead">Ready programs to copy. They are written for this installation and run unchanged.</p>`,
}

/** GET /docs/recipes: programs to copy. */
export const recipesPage: Page = {
  path: 'recipes',
  title: { sv: 'Recept', en: 'Recipes' },
  summary: {
    sv: 'Färdiga exempel i curl, JavaScript, TypeScript, Python, R och Excel.',
    en: 'Ready examples in curl, JavaScript, TypeScript, Python, R and Excel.',
  },
  body: (context) =>
    html`${intro[context.language](context)}
      <ul>
        ${recipes.map(({ id, title }) => html`<li><a href="#${id}">${title[context.language]}</a></li>`)}
      </ul>
      ${recipes.map(
        (recipe) =>
          html`<h2 id="${recipe.id}">${recipe.title[context.language]}</h2>
            <p>${withCode(recipe.about[context.language])}</p>
            ${example(codeOf(recipe, context.origin + BASE), recipe.tool)}`,
      )}`,
}
