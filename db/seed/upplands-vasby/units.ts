import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode } from './cite.ts'

/** The bodies the document names. It says little of the hierarchy, so most have no parent here. */
export const units: Batch = {
  unit: [
    {
      id: '0114-kommunfullmaktige',
      municipalityCode,
      name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
      kind: 'council',
      sources: cite(
        'Kommunledningskontorets förslag till beslut, punkt 1',
        'Kommunstyrelsen föreslår kommunfullmäktige',
      ),
    },
    {
      id: '0114-kommunstyrelsen',
      municipalityCode,
      name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
      kind: 'executive-board',
      sources: cite(
        'Kommunledningskontorets förslag till beslut, punkt 1',
        'Kommunstyrelsen föreslår kommunfullmäktige',
      ),
    },
    {
      id: '0114-kommunledningskontoret',
      municipalityCode,
      name: { sv: 'Kommunledningskontoret', en: 'Municipal executive office' },
      kind: 'office',
      parentId: '0114-kommunstyrelsen',
      responsibility: {
        sv: 'Uppföljning genomförs av kommunledningskontoret i samband med kontorens och enheternas redovisningar i samband med årsredovisningen och i enlighet med ledningssystemet.',
        en: 'The municipal executive office carries out the follow-up together with the accounts that offices and units give for the annual report, and in keeping with the management system.',
      },
      sources: [
        ...cite('Uppföljning, stycke 1', 'Uppföljning genomförs av kommunledningskontoret'),
        ...cite(
          'Kommunledningskontorets förslag till beslut, punkt 2',
          'Kommunstyrelsen uppdrar åt kommunledningskontoret',
        ),
      ],
    },
    {
      id: '0114-produktionsutskottet',
      municipalityCode,
      name: { sv: 'Produktionsutskottet', en: 'Service production subcommittee' },
      kind: 'subcommittee',
      sources: cite(
        'Remiss svar',
        'Produktionsutskottet: Det internationella arbetet är viktigt för produktionsutskottets verksamheter',
      ),
    },
    {
      id: '0114-utskottet-for-stod-och-process',
      municipalityCode,
      name: { sv: 'Utskottet för Stöd & Process', en: 'Support and process subcommittee' },
      kind: 'subcommittee',
      sources: cite(
        'Remiss svar, stycke 1',
        'Utskottet för Stöd & Process har inte inkommit med svar på remissen.',
      ),
    },
    {
      id: '0114-barn-och-utbildningsnamnden',
      municipalityCode,
      name: { sv: 'Barn- och utbildningsnämnden', en: 'Children and education committee' },
      kind: 'committee',
      nameAsWritten: 'Barn och Utbildningsnämnden',
      sources: cite('Remiss svar', 'Barn och Utbildningsnämnden'),
    },
    {
      id: '0114-byggnadsnamnden',
      municipalityCode,
      name: { sv: 'Byggnadsnämnden', en: 'Building committee' },
      kind: 'committee',
      sources: cite('Remiss svar', 'Byggnadsnämnden'),
    },
    {
      id: '0114-gymnasie-och-vuxenutbildningsnamnden',
      municipalityCode,
      name: {
        sv: 'Gymnasie- och vuxenutbildningsnämnden',
        en: 'Upper secondary and adult education committee',
      },
      kind: 'committee',
      nameAsWritten: 'Gymnasie och Vuxenutbildningsnämnden',
      sources: cite('Remiss svar', 'Gymnasie och Vuxenutbildningsnämnden'),
    },
    {
      id: '0114-kultur-och-fritidsnamnden',
      municipalityCode,
      name: { sv: 'Kultur- och fritidsnämnden', en: 'Culture and leisure committee' },
      kind: 'committee',
      nameAsWritten: 'Kultur och Fritidsnämnden',
      sources: cite('Remiss svar', 'Kultur och Fritidsnämnden: Kultur- och fritidsnämnden välkomnar'),
    },
    {
      id: '0114-miljo-och-halsoskyddsnamnden',
      municipalityCode,
      name: { sv: 'Miljö- och hälsoskyddsnämnden', en: 'Environment and public health committee' },
      kind: 'committee',
      nameAsWritten: 'Miljö och hälsoskyddsnämnden',
      sources: cite('Remiss svar', 'Miljö och hälsoskyddsnämnden'),
    },
    {
      id: '0114-social-och-aldrenamnden',
      municipalityCode,
      name: { sv: 'Social- och äldrenämnden', en: 'Social services and elderly care committee' },
      kind: 'committee',
      nameAsWritten: 'Social och Äldrenämnden',
      sources: cite('Remiss svar', 'Social och Äldrenämnden'),
    },
    {
      id: '0114-social-och-aldrenamndens-utforare',
      municipalityCode,
      name: {
        sv: 'Social- och äldrenämndens utförare',
        en: 'Contractors of the social services and elderly care committee',
      },
      kind: 'contractor',
      parentId: '0114-social-och-aldrenamnden',
      nameAsWritten: 'sina utförare',
      sources: cite(
        'Remiss svar, Social och Äldrenämnden',
        'redovisning av internationella kontakter eller andra internationella verksamhetsinslag från sina utförare',
      ),
    },
    {
      id: '0114-tekniska-namnden',
      municipalityCode,
      name: { sv: 'Tekniska nämnden', en: 'Technical committee' },
      kind: 'committee',
      sources: cite('Remiss svar', 'Tekniska nämnden'),
    },
    {
      id: '0114-vasbyhem',
      municipalityCode,
      name: { sv: 'Väsbyhem', en: 'Väsbyhem' },
      kind: 'company',
      sources: cite('Remiss svar', 'Väsbyhem: Inga synpunkter'),
    },
  ],
}
