import type { LanguageMap } from '../../schema/field.ts'

/** What some plans and reports say of international work, by the report's id. */
export const reportContents: Readonly<Record<string, LanguageMap>> = {
  '9999-plan-2024-miljo-och-byggnadsnamnden': {
    sv: 'Planen tar inte upp något internationellt arbete.',
    en: 'The plan takes up no international work.',
  },
  '9999-plan-2025-miljo-och-byggnadsnamnden': {
    sv: 'Planen tar inte upp något internationellt arbete. Nämnden saknar kontaktperson sedan hösten 2024.',
    en: 'The plan takes up no international work. The committee has had no contact person since autumn 2024.',
  },
  '9999-plan-2025-tekniska-namnden': {
    sv: 'Nämnden ska bygga tolv bäverdammar efter råd från Vzorov och öppna den första regnparken vid Kvarnskolan.',
    en: 'The committee is to build twelve beaver dams on advice from Vzorov and open the first rain park at Kvarnskolan.',
  },
  '9999-plan-2026-socialnamnden': {
    sv: 'All personal i hemtjänsten ska ha gått värmeutbildningen före den 1 juni. Fyra medarbetare besöker Villaejemplo i juli.',
    en: 'All home care staff shall have taken the heat course before 1 June. Four employees visit Villaejemplo in July.',
  },
  '9999-plan-2026-barn-och-utbildningsnamnden': {
    sv: 'Niornas resa omfattar för första gången alla klasser. Resorna görs med tåg.',
    en: 'For the first time the year nines’ journey takes in every class. The journeys are made by train.',
  },
  '9999-berattelse-2023-kulturnamnden': {
    sv: 'Biblioteket lånade ut 4 100 böcker på ukrainska. Läshundarna var bokade 212 gånger.',
    en: 'The library lent 4,100 books in Ukrainian. The reading dogs were booked 212 times.',
  },
  '9999-berattelse-2024-tekniska-namnden': {
    sv: 'Vårfloden steg 40 centimeter högre än året innan, men källarna i Norrmo höll sig torra.',
    en: 'The spring flood rose 40 centimetres higher than the year before, but the cellars of Norrmo stayed dry.',
  },
  '9999-berattelse-2025-tekniska-namnden': {
    sv: 'Nio av tolv bäverdammar är byggda. Arbetet med regnparken är försenat sedan ledningsritningarna visade sig vara fel.',
    en: 'Nine of twelve beaver dams are built. Work on the rain park is late after the pipe drawings turned out to be wrong.',
  },
  '9999-berattelse-2025-socialnamnden': {
    sv: 'Värmeronden prövades i två områden under elva varma dagar. Ingen behövde sjukhusvård för uttorkning där; i övriga områden behövde fem det.',
    en: 'The heat round was tried in two areas during eleven hot days. Nobody there needed hospital care for dehydration; in the other areas five people did.',
  },
  '9999-berattelse-2025-arbetsmarknadsnamnden': {
    sv: 'Av 64 deltagare i Hantverk som språk har 23 fått arbete eller lärlingsplats.',
    en: 'Of 64 participants in Craft as a language, 23 have found work or an apprenticeship.',
  },
  '9999-berattelse-2025-exempelby-bostader': {
    sv: 'Bolaget sökte sitt första forskningsprojekt, om att flytta hela väggar från rivningshus till nybygge.',
    en: 'The company applied for its first research project, on moving whole walls from demolished houses to new ones.',
  },
  '9999-berattelse-2025-exempelby-vatten': {
    sv: 'Provvärmeväxlaren vid reningsverket gav värme till 38 lägenheter från februari.',
    en: 'From February the trial heat exchanger at the sewage works heated 38 flats.',
  },
  '9999-utvardering-2024-kommunstyrelsen': {
    sv: 'Projekten håller god kvalitet, men slutrapporterna kommer för sent och lärdomarna sprids för sällan mellan nämnderna.',
    en: 'The projects are of good quality, but final reports come too late and lessons are too seldom shared between committees.',
  },
  '9999-utvardering-2025-kommunstyrelsen': {
    sv: 'Sju av åtta nämnder och bolag planerar för internationellt arbete. Utbytena når fler elever, men språkvalet går åt fel håll.',
    en: 'Seven of eight committees and companies plan for international work. The exchanges reach more pupils, but language choice is moving the wrong way.',
  },
}
