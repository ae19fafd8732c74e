/** The systems that municipalities build their sites with: which form of a widget each keeps, and what to do there. */
import type { Label, Language } from '../../../../db/schema/field.ts'

/** What an editor puts in the page: the address as text, a link to it, or the element with its script. */
export type Form = 'address' | 'link' | 'tag'

export interface System {
  readonly name: string
  readonly title: Label
  readonly form: Form
  /** What an editor does, one step each. */
  readonly steps: Readonly<Record<Language, readonly string[]>>
  readonly note?: Label
  /** Where the loader's line goes. */
  readonly template: Label
}

const inEveryTemplate: Label = {
  sv: 'i mallen för alla sidor, före </body>',
  en: 'in the template of all pages, before </body>',
}

export const systems: readonly System[] = [
  {
    name: 'wordpress',
    title: { sv: 'WordPress', en: 'WordPress' },
    form: 'address',
    steps: {
      sv: [
        'Öppna sidan för redigering och ställ markören på en tom rad.',
        'Klistra in adressen. Inget annat ska stå på raden.',
        'Vänta tills adressen har blivit ett inbäddningsblock som visar innehållet. Uppdatera eller publicera sidan.',
      ],
      en: [
        'Open the page for editing and put the cursor on an empty line.',
        'Paste the address. Nothing else may be on the line.',
        'Wait until the address has become an embed block that shows the content. Update or publish the page.',
      ],
    },
    note: {
      sv: 'Det behövs varken tillägg eller skript: WordPress visar adressen i en ram. Om det bara blir en länk är inbäddning avstängd hos er. Då behövs skriptet längre ned.',
      en: 'Neither a plugin nor a script is needed: WordPress shows the address in a frame. If it stays a link, embedding is turned off on your site. Then the script further down is needed.',
    },
    template: {
      sv: 'i temat, till exempel footer.php, före </body>',
      en: 'in the theme, for example footer.php, before </body>',
    },
  },
  {
    name: 'sitevision',
    title: { sv: 'SiteVision', en: 'SiteVision' },
    form: 'link',
    steps: {
      sv: [
        'Öppna textmodulen för redigering och ställ markören på en tom rad.',
        'Skriv texten, markera den och gör den till en länk till adressen, som en extern länk. Inget annat ska stå på raden.',
        'Spara och publicera sidan.',
      ],
      en: [
        'Open the text module for editing and put the cursor on an empty line.',
        'Write the text, select it and make it a link to the address, as an external link. Nothing else may be on the line.',
        'Save and publish the page.',
      ],
    },
    note: {
      sv: 'Inte testat i SiteVision än. En länk är det som klarar sig bäst i andra system. Skriv gärna och berätta hur det gick.',
      en: 'Not tested in SiteVision yet. A link is what works best in other systems. Please write and tell us how it went.',
    },
    template: inEveryTemplate,
  },
  {
    name: 'optimizely',
    title: { sv: 'Optimizely (Episerver)', en: 'Optimizely (Episerver)' },
    form: 'link',
    steps: {
      sv: [
        'Öppna sidan för redigering och ställ markören på en tom rad i textfältet.',
        'Skriv texten, markera den och välj länkknappen i verktygsfältet.',
        'Välj extern länk, klistra in adressen och spara länken. Inget annat ska stå på raden.',
        'Publicera sidan.',
      ],
      en: [
        'Open the page for editing and put the cursor on an empty line of the text field.',
        'Write the text, select it and choose the link button in the toolbar.',
        'Choose an external link, paste the address and save the link. Nothing else may be on the line.',
        'Publish the page.',
      ],
    },
    note: {
      sv: 'Inte testat i Optimizely självt, men i redigeraren som det bygger på, TinyMCE.',
      en: 'Not tested in Optimizely itself, but in the editor that it is built on, TinyMCE.',
    },
    template: {
      sv: 'i webbplatsens layoutfil, till exempel _Layout.cshtml eller _Root.cshtml, före </body>',
      en: 'in the layout file of the site, for example _Layout.cshtml or _Root.cshtml, before </body>',
    },
  },
  {
    name: 'drupal',
    title: { sv: 'Drupal', en: 'Drupal' },
    form: 'link',
    steps: {
      sv: [
        'Öppna sidan för redigering och ställ markören på en tom rad i textfältet.',
        'Skriv texten, markera den och välj länkknappen (eller Ctrl + K).',
        'Klistra in adressen och bekräfta. Inget annat ska stå på raden.',
        'Spara sidan.',
      ],
      en: [
        'Open the page for editing and put the cursor on an empty line of the text field.',
        'Write the text, select it and choose the link button (or Ctrl + K).',
        'Paste the address and confirm. Nothing else may be on the line.',
        'Save the page.',
      ],
    },
    template: {
      sv: 'i temat, till exempel html.html.twig eller ett bibliotek i temats .libraries.yml',
      en: 'in the theme, for example html.html.twig or a library in its .libraries.yml',
    },
  },
  {
    name: 'umbraco',
    title: { sv: 'Umbraco', en: 'Umbraco' },
    form: 'link',
    steps: {
      sv: [
        'Öppna sidan för redigering och ställ markören på en tom rad i textfältet.',
        'Klistra in adressen. Eller skriv texten, markera den, välj länkknappen och klistra in adressen där. Inget annat ska stå på raden.',
        'Spara och publicera sidan.',
      ],
      en: [
        'Open the page for editing and put the cursor on an empty line of the text field.',
        'Paste the address. Or write the text, select it, choose the link button and paste the address there. Nothing else may be on the line.',
        'Save and publish the page.',
      ],
    },
    template: {
      sv: 'i mallen som alla sidor ärver, till exempel Master.cshtml, före </body>',
      en: 'in the template that all pages inherit, for example Master.cshtml, before </body>',
    },
  },
  {
    name: 'other',
    title: { sv: 'Ett annat system, eller vet inte', en: 'Another system, or not sure' },
    form: 'link',
    steps: {
      sv: [
        'Öppna sidan för redigering och ställ markören på en tom rad.',
        'Skriv texten, markera den och välj länkknappen. Klistra in adressen. Inget annat ska stå på raden.',
        'Spara och publicera sidan.',
      ],
      en: [
        'Open the page for editing and put the cursor on an empty line.',
        'Write the text, select it and choose the link button. Paste the address. Nothing else may be on the line.',
        'Save and publish the page.',
      ],
    },
    template: inEveryTemplate,
  },
  {
    name: 'developer',
    title: { sv: 'Vår webbplats byggs av utvecklare', en: 'Our site is built by developers' },
    form: 'tag',
    steps: {
      sv: [
        'Lägg in koden där widgeten ska synas. Det som står i taggen visas tills uppgifterna har kommit, och om de inte kommer.',
        'Ta med skriptet en gång per sida.',
        'Tillåt skriptet och uppgifterna i sidans Content-Security-Policy, om den har en.',
      ],
      en: [
        'Put the code where you want the widget. What the tag contains is shown until the data have loaded, and if they cannot be loaded.',
        'Include the script once per page.',
        'Allow the script and the data in the Content-Security-Policy of the page, if it has one.',
      ],
    },
    note: {
      sv: 'React 18 sätter inte headingLevel och händelser på egna element; React 19 och Vue 3 gör det.',
      en: 'React 18 does not set headingLevel and events on custom elements; React 19 and Vue 3 do.',
    },
    template: inEveryTemplate,
  },
]
