import { html } from 'hono/html'
import type { Page, Prose } from '../page.ts'

const AUTHORITY = 'https://www.digg.se/tdosanmalan'

const prose: Prose = {
  sv: ({ publisher }) =>
    html`<h1>Tillgänglighet</h1>
      <p class="lead">
        ${publisher.name} står bakom den här webbplatsen. Här beskriver vi hur den uppfyller lagen (2018:1937)
        om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.
      </p>
      <h2>Hur tillgängliga sidorna är</h2>
      <p>
        Sidorna är byggda för att uppfylla WCAG 2.2, nivå AA. De fungerar utan skript, med tangentbord, i
        mörkt läge och med hög kontrast, och går att läsa i 320 bildpunkters bredd utan att bläddra i sidled.
        Bilder, kartor och diagram har samma uppgifter som text eller tabell bredvid.
      </p>
      <h2>Vad som brister</h2>
      <ul>
        <li>Dokument och webbplatser som vi hänvisar till är andras. De kan vara svåra att använda.</li>
        <li>
          De flesta texter i registret finns bara på svenska. På de engelska sidorna är de märkta som svenska,
          så att de läses upp rätt.
        </li>
        <li>Texterna kommer från kommunernas dokument och är inte alltid lättlästa.</li>
      </ul>
      <h2>Säg till om något inte fungerar</h2>
      <p>
        Skriv till <a href="mailto:${publisher.mailbox}">${publisher.mailbox}</a> om något är svårt att
        använda, eller om du behöver en uppgift på ett annat sätt.
      </p>
      <p>
        Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med vårt svar kan du
        <a href="${AUTHORITY}">anmäla brister till Digg</a>.
      </p>
      <h2>Så har vi testat</h2>
      <p>
        Varje ändring av Utblick testas automatiskt (axe), med sidorna i mörkt läge, med hög kontrast och i
        smalt fönster. Ingen oberoende granskning är gjord.
      </p>`,
  en: ({ publisher }) =>
    html`<h1>Accessibility</h1>
      <p class="lead">
        ${publisher.name} is responsible for this website. This page describes how it complies with the
        Swedish act (2018:1937) on accessibility of digital public services, what falls short and how to tell
        us.
      </p>
      <h2>How accessible the pages are</h2>
      <p>
        The pages are built to meet WCAG 2.2, level AA. They work without scripts, with a keyboard, in dark
        mode and with high contrast, and can be read at a width of 320 pixels without sideways scrolling.
        Images, maps and charts have the same data as text or a table beside them.
      </p>
      <h2>What falls short</h2>
      <ul>
        <li>Documents and websites that we refer to belong to others. They can be hard to use.</li>
        <li>
          Most texts of the register exist in Swedish only. On the English pages they are marked as Swedish,
          so that they are read aloud correctly.
        </li>
        <li>The texts come from the municipalities’ documents and are not always easy to read.</li>
      </ul>
      <h2>Tell us if something does not work</h2>
      <p>
        Write to <a href="mailto:${publisher.mailbox}">${publisher.mailbox}</a> if something is hard to use,
        or if you need the data in another way.
      </p>
      <p>
        The Agency for Digital Government supervises the act. If you are not satisfied with our answer, you
        can
        <a href="${AUTHORITY}">report to the agency</a>.
      </p>
      <h2>How it has been tested</h2>
      <p>
        Every change of Utblick is tested automatically (axe), with the pages in dark mode, with high contrast
        and in a narrow window. No independent audit has been made.
      </p>`,
}

/** GET /docs/accessibility: how accessible the pages are, and whom to tell. */
export const accessibilityPage: Page = {
  path: 'accessibility',
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  summary: {
    sv: 'Hur tillgängliga sidorna är, vad som brister och hur du säger till.',
    en: 'How accessible the pages are, what falls short and how to tell us.',
  },
  body: (context) => prose[context.language](context),
}
