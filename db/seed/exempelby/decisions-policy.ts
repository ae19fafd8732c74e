import { invent } from './make.ts'

const council = { body: 'Kommunfullmäktige', bodyUnitId: '9999-kommunfullmaktige' }
const board = { body: 'Kommunstyrelsen', bodyUnitId: '9999-kommunstyrelsen' }
const policyTitle = {
  sv: 'Exempelby i världen – policy för internationellt samarbete 2023–2030',
  en: 'Exempelby in the world – policy for international cooperation 2023–2030',
}

/** The chain behind today's policy, and the two network memberships. */
export const policyDecisions = invent('decision', [
  {
    id: '9999-kf-1994-04-25-52',
    title: { sv: 'Handlingsprogram för vänortsutbyte', en: 'Programme for twin-town exchange' },
    verb: 'adopts',
    status: 'decided',
    ...council,
    date: '1994-04-25',
    paragraph: '§ 52',
  },
  {
    id: '9999-kf-2009-05-18-61',
    title: {
      sv: 'Riktlinjer för internationella kontakter och vänortsutbyte',
      en: 'Guidelines for international contacts and twin-town exchange',
    },
    verb: 'adopts',
    status: 'decided',
    ...council,
    date: '2009-05-18',
    paragraph: '§ 61',
    registrationNumber: 'KS 2008/0241',
    proposerUnitId: '9999-kommunstyrelsen',
    replacesDecisionIds: ['9999-kf-1994-04-25-52'],
  },
  {
    id: '9999-ks-2022-10-12-163',
    title: policyTitle,
    verb: 'proposes',
    status: 'proposal',
    ...council,
    date: '2022-10-12',
    paragraph: '§ 163',
    registrationNumber: 'KS 2021/0317',
    proposerUnitId: '9999-kommunstyrelsen',
    wording: {
      sv: 'Kommunstyrelsen föreslår kommunfullmäktige att anta policyn, bearbetad efter remiss.',
      en: 'The executive board proposes that the municipal council adopt the policy, as revised after consultation.',
    },
  },
  {
    id: '9999-kf-2022-11-21-141',
    title: policyTitle,
    verb: 'adopts',
    status: 'decided',
    ...council,
    date: '2022-11-21',
    paragraph: '§ 141',
    registrationNumber: 'KS 2021/0317',
    proposerUnitId: '9999-kommunstyrelsen',
    replacesDecisionIds: ['9999-kf-2009-05-18-61'],
    wording: {
      sv: 'Kommunfullmäktige antar policyn att gälla från och med den 1 januari 2023. Riktlinjerna från 2009 upphör då att gälla.',
      en: 'The municipal council adopts the policy from 1 January 2023. The guidelines of 2009 then cease to apply.',
    },
  },
  {
    id: '9999-kf-2022-11-21-141-uppdrag',
    title: {
      sv: 'Uppdrag att införa policyn i nämnder och bolag',
      en: 'Task to introduce the policy in committees and companies',
    },
    verb: 'assigns',
    status: 'decided',
    ...council,
    date: '2022-11-21',
    paragraph: '§ 141',
    registrationNumber: 'KS 2021/0317',
    assigneeUnitId: '9999-kommunledningskontoret',
    wording: {
      sv: 'Kommunledningskontoret får i uppdrag att införa policyn tillsammans med nämnder och bolag.',
      en: 'The municipal executive office is tasked with introducing the policy together with committees and companies.',
    },
  },
  {
    id: '9999-ks-2012-03-14-45',
    title: { sv: 'Medlemskap i Åarnas ring', en: 'Membership of the Ring of Small Rivers' },
    verb: 'approves',
    status: 'decided',
    ...board,
    date: '2012-03-14',
    paragraph: '§ 45',
    registrationNumber: 'KS 2012/0036',
  },
  {
    id: '9999-ks-2019-02-06-14',
    title: {
      sv: 'Medlemskap i nätverket Små städers Europa',
      en: 'Membership of the network Small Towns’ Europe',
    },
    verb: 'approves',
    status: 'decided',
    ...board,
    date: '2019-02-06',
    paragraph: '§ 14',
    registrationNumber: 'KS 2018/0455',
  },
])
