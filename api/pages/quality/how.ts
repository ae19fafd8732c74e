import { html } from 'hono/html'
import { OLD } from '../../../db/resources/status-age.ts'
import type { Language } from '../../../db/schema/field.ts'
import type { Html } from '../../docs/html.ts'

/** How the quality of the data is counted, in words: `db/quality/quality.ts` defines it. */
export const howItIsCounted: Readonly<Record<Language, () => Html>> = {
  sv: () =>
    html`<p>
        <strong>Ifyllt</strong> är de värden som finns i registret, delat med dem som en läsare väntar sig.
        Obligatoriska fält räknas inte, eftersom de alltid är ifyllda. Ett fält räknas bara i de poster där
        det kan ha ett värde: ett projekt som pågår har inget slutdatum. Andelen avrundas nedåt. Att en
        uppgift saknas i registret är inget fel: källorna kanske inte nämner den, eller så har ingen fört in
        den än.
      </p>
      <p>
        <strong>Äldre än ${OLD} år</strong> gäller poster med en status som kan ha ändrats sedan den angavs,
        som ett projekt som pågår. Åldern räknas från statusens eget datum, annars från det nyaste av
        dokumenten bakom den. Om något av dem saknar datum har statusen inget datum.
      </p>
      <p>
        <strong>Avvikelser</strong> är det som inte stämmer med kommunens egna regler eller med en annan post,
        till exempel ett beslut som reglerna kräver men som saknas i registret. De hindrar aldrig att en post
        publiceras.
      </p>
      <p>
        Allt är sett från dagen då utgåvan kom. Poster som kommuner har gemensamt, som de flesta program,
        räknas inte.
      </p>`,
  en: () =>
    html`<p>
        <strong>Stated</strong> is the number of values in the register, divided by those that a reader
        expects. Required fields are not counted, since they always have a value. A field counts only in the
        records where it can have a value: a project that is ongoing has no end. The share is rounded down.
        That the register lacks a value is no error: the sources may not mention it, or nobody has entered it
        yet.
      </p>
      <p>
        <strong>Older than ${OLD} years</strong> concerns records with a status that may have changed since it
        was stated, such as an ongoing project. Its age is counted from the status’s own date, otherwise from
        the newest of the documents behind it. Where one of them has no date, the status has none.
      </p>
      <p>
        <strong>Findings</strong> are what does not agree with the municipality’s own rules or with another
        record, such as a decision that the rules demand and the register lacks. They never keep a record from
        being published.
      </p>
      <p>
        All is seen from the day of the release. Records that municipalities share, such as most programmes,
        are not counted.
      </p>`,
}
