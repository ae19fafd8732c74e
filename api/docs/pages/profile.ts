import { html } from 'hono/html'
import { withCode } from '../html.ts'
import type { Page, Prose } from '../page.ts'
import { profileAreas } from '../profile/index.ts'
import { verdicts } from '../profile/requirement.ts'

const all = profileAreas.flatMap(({ requirements }) => requirements)
const countOf = (verdict: keyof typeof verdicts) => all.filter((r) => r.verdict === verdict).length

const intro: Prose = {
  sv: () =>
    html`<h1>Den nationella REST API-profilen</h1>
      <p class="lead">
        Så uppfyller Utblick varje krav i
        <a href="https://www.dataportal.se/rest-api-profil">profilen 1.2.0</a>. SKALL är krav, BÖR är råd.
      </p>
      <p>
        Av ${all.length} krav är ${countOf('met')} uppfyllda och ${countOf('partly')} delvis;
        ${countOf('none')} gäller inte ett öppet API som bara går att läsa, ${countOf('host')} avgörs av den
        som driver installationen och ${countOf('not')} följs inte, med skäl. Det som går att se i
        specifikationen kontrolleras av ett test för varje krav.
      </p>`,
  en: () =>
    html`<h1>The national REST API profile</h1>
      <p class="lead">
        How Utblick meets every requirement of
        <a href="https://www.dataportal.se/rest-api-profil">the Swedish profile 1.2.0</a>. SKALL means shall,
        BÖR means should.
      </p>
      <p>
        Of ${all.length} requirements ${countOf('met')} are met and ${countOf('partly')} partly;
        ${countOf('none')} do not apply to an open API that can only be read, ${countOf('host')} depend on the
        operator of the installation, and ${countOf('not')} are not met, with a reason. Requirements on the
        specification are checked by one test each.
      </p>`,
}

/** GET /docs/profile: every requirement of the national REST API profile, met how or why not. */
export const profilePage: Page = {
  path: 'profile',
  title: { sv: 'REST API-profilen', en: 'REST API profile' },
  summary: {
    sv: 'Varje krav i den nationella REST API-profilen 1.2.0: hur det uppfylls, eller varför inte.',
    en: 'Every requirement of the Swedish national REST API profile 1.2.0: how it is met, or why not.',
  },
  body: (context) =>
    html`${intro[context.language](context)}
    ${profileAreas.map(
      ({ title, requirements }) =>
        html`<h2>${title[context.language]}</h2>
          <dl class="facts profile">
            ${requirements.map(
              ({ id, level, verdict, how }) =>
                html`<div id="${id}">
                  <dt>${id} <span class="quiet">${level}</span></dt>
                  <dd>
                    <span class="verdict ${verdict}">${verdicts[verdict][context.language]}.</span>
                    ${withCode(how[context.language])}
                  </dd>
                </div>`,
            )}
          </dl>`,
    )}`,
}
