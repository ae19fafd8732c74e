/** The check of what a system saved: what it did to the code, and what to do instead. */
import { html, raw } from 'hono/html'
import type { Language } from '../../../../db/schema/field.ts'
import { diagnose, type Finding, findings } from '../../../../widgets/embed/builder/diagnose.ts'
import type { Html } from '../../../docs/html.ts'
import { chosenFields } from '../../links.ts'
import type { PageContext } from '../../page.ts'
import { EMBED } from '../addresses.ts'
import { embeds } from '../embeds.ts'
import type { BuilderCall } from './builder-call.ts'
import { builderParameters, MAX_PASTED, pasted } from './parameters.ts'

const messages = {
  sv: {
    heading: 'Blev det inte som du tänkt dig?',
    lead: 'Öppna källkoden för det du sparade (knappen kan heta Källa, HTML eller <>) och klistra in den här.',
    label: 'Det som systemet sparade',
    check: 'Kontrollera',
    stays: 'Koden lämnar inte din webbläsare.',
    found: {
      nothing:
        'Ingenting är kvar av widgeten. Använd länken: den klarar sig i alla system som vi har testat.',
      codeAsText:
        'Koden står som text på sidan, eftersom den klistrades in i den visuella vyn. Ta bort den och använd länken i stället, eller klistra in koden i källkodsvyn.',
      linkAlone:
        'Länken är kvar och står ensam på sin rad, som den ska. Den blir widgeten där skriptet finns i mallen. Syns bara länken saknas skriptet: se ”Till den som sköter webbplatsen”.',
      textAlone:
        'Adressen är kvar som text, ensam på sin rad. Det räcker: skriptet i mallen gör den till widgeten, och WordPress visar den i en ram.',
      embedBlock: 'WordPress har gjort adressen till ett inbäddningsblock, som det ska.',
      textBeside:
        'Det står något annat på samma rad som länken, så den förblir en länk. Lägg den ensam i ett eget stycke: ställ markören före och efter den och tryck på retur.',
      linkInside:
        'Länken står i en lista, en tabell, en rubrik eller en sidfot. Där förblir den en länk. Flytta den till ett eget stycke.',
      otherHost:
        'Länken leder till en annan server än den här. Skriptet ändrar bara länkar till sin egen server.',
      brokenAddress: 'Adressen leder inte till någon widget. Kopiera den igen härifrån.',
      tagKept: 'Taggen är kvar.',
      tagStripped: 'Systemet tog bort taggen. Använd länken: den behöver bara skriptet i mallen.',
      scriptStripped:
        'Skriptet finns inte med i koden. Har mallen skriptet loader.js räcker taggen; annars ska det läggas in där, en gång.',
      scriptKept: 'Skriptet är kvar.',
      frameKept: 'Ramen är kvar, med rätt adress.',
      frameSandboxed:
        'Systemet satte sandbox="" på ramen. Då körs inget skript i den: innehållet syns, men går inte att filtrera och höjden stämmer kanske inte. Använd länken, eller be den som sköter webbplatsen att undanta den här servern (i TinyMCE heter det sandbox_iframes_exclusions).',
      frameStripped:
        'Systemet tog bort ramen och lämnade länken. Använd länkformen: länken ensam i ett stycke.',
      quotes:
        'Citattecknen har blivit typografiska (”). Skriptet rättar de vanligaste fallen, men skriv raka (") om widgeten inte visas.',
      unclosed:
        'Taggen är inte stängd, så det som följer efter den hamnar i den och försvinner. Skriv sluttaggen: <intl-…></intl-…>.',
    },
  },
  en: {
    heading: 'Not what you expected?',
    lead: 'Open the source code of what you saved (the button may be called Source, HTML or <>) and paste it here.',
    label: 'What the system saved',
    check: 'Check',
    stays: 'The code does not leave your browser.',
    found: {
      nothing: 'Nothing is left of the widget. Use the link: it survives in every system that we have tried.',
      codeAsText:
        'The code is text on the page, because it was pasted in the visual view. Remove it and use the link instead, or paste the code in the source view.',
      linkAlone:
        'The link is there and alone in its paragraph, as it should be. It becomes the widget where the script is in the template. If you see only the link, the script is missing: see “For whoever looks after the site”.',
      textAlone:
        'The address is there as text, alone in its paragraph. That is enough: the script in the template makes it the widget, and WordPress shows it in a frame.',
      embedBlock: 'WordPress has made the address an embed block, as it should.',
      textBeside:
        'There is something else in the paragraph of the link, so it stays a link. Put it alone in a paragraph of its own: put the cursor before and after it and press Return.',
      linkInside:
        'The link is in a list, a table, a heading or a footer. There it stays a link. Move it to a paragraph of its own.',
      otherHost:
        'The link leads to another server than this one. The script only changes links to its own server.',
      brokenAddress: 'The address leads to no widget. Copy it again from here.',
      tagKept: 'The tag is there.',
      tagStripped: 'The system removed the tag. Use the link: it only needs the script in the template.',
      scriptStripped:
        'The script is not in the code. If the template has the script loader.js, the tag is enough; else it has to be put there, once.',
      scriptKept: 'The script is there.',
      frameKept: 'The frame is there, with the right address.',
      frameSandboxed:
        'The system put sandbox="" on the frame. Then no script runs in it: the content shows, but cannot be filtered and its height may be wrong. Use the link, or ask whoever looks after the site to exempt this server (in TinyMCE it is called sandbox_iframes_exclusions).',
      frameStripped: 'The system removed the frame and left the link. Use the link: alone in a paragraph.',
      quotes:
        'The quotes have become typographic (”). The script corrects the usual cases, but write straight ones (") if the widget does not show.',
      unclosed:
        'The tag is not closed, so what follows it ends up in it and disappears. Write the closing tag: <intl-…></intl-…>.',
    },
  },
} as const satisfies Record<Language, Readonly<Record<string, string | Readonly<Record<Finding, string>>>>>

/** Names of the builder's parameters that the check keeps. */
const KEPT = builderParameters.map(({ name }) => name).filter((name) => name !== pasted.name)

/** With a script the check is made in the browser, which shows the findings that are hidden here. */
export function pastedSection(call: BuilderCall, { language, url }: PageContext): Html {
  const t = messages[language]
  const form = call.system?.form ?? 'link'
  const widgets = embeds.map(({ widget }) => widget)
  const found = call.pasted === null ? [] : diagnose(call.pasted, { origin: url.origin, widgets, form })
  return html`<section id="saved" aria-labelledby="saved-heading">
    <h2 id="saved-heading">${t.heading}</h2>
    <p>${t.lead}</p>
    <form class="pasted" action="${EMBED}#saved" data-form="${form}" data-widgets="${widgets.join()}">
      ${chosenFields(url, KEPT)}
      <label for="pasted">${t.label}</label>
      <textarea id="pasted" name="${pasted.name}" rows="5" maxlength="${MAX_PASTED}" spellcheck="false">
${call.pasted ?? ''}</textarea>
      <button>${t.check}</button>
      <small class="stays" hidden>${t.stays}</small>
    </form>
    <div role="status">
      <ul class="findings">
        ${findings.map(
          (finding) =>
            html`<li data-finding="${finding}" ${!found.includes(finding) && raw('hidden')}>
              ${t.found[finding]}
            </li>`,
        )}
      </ul>
    </div>
  </section>`
}
