import { eur, invent } from '../make.ts'
import { environment, technical } from './owners.ts'

export const landProjects = invent('project', [
  {
    id: '9999-humlornas-vag',
    title: { sv: 'Humlornas väg', en: 'The bumblebees’ road' },
    summary: {
      sv: 'Vägkanter, kyrkogårdar och skolgårdar kan bli en sammanhängande äng för humlor. Voorbeeld slutade klippa sina vallar för tio år sedan och vill visa hur det gick.',
      en: 'Verges, churchyards and school yards could become one long meadow for bumblebees. Voorbeeld stopped mowing its dykes ten years ago and wants to show how it went.',
    },
    status: 'funding-explored',
    need: {
      sv: 'Vid inventeringen 2024 fanns nio humlearter kvar av de nitton som noterades 1975.',
      en: 'The survey of 2024 found nine bumblebee species of the nineteen noted in 1975.',
    },
    aim: {
      sv: 'Fyrtio kilometer blommande vägkant 2031.',
      en: 'Forty kilometres of flowering verge in 2031.',
    },
    expectedBenefit: {
      sv: 'Bättre skördar av raps och äpplen, och lägre kostnader för klippning.',
      en: 'Better crops of rape and apples, and lower mowing costs.',
    },
    ...environment,
    programmeId: 'life-2021-2027',
    partnerIds: ['9999-gemeente-voorbeeld', '9999-pavyzdziu-savivaldybe'],
    twinTownIds: ['9999-voorbeeld'],
    goalIds: ['9999-oppen-mot-varlden'],
    priorityAreaIds: ['9999-klimat-och-vatten'],
    themes: ['environment'],
    groups: ['residents', 'associations'],
    fundingExplored: true,
    plannedStart: '2028-01-01',
    plannedEnd: '2031-12-31',
    budget: eur(980_000),
  },
  {
    id: '9999-morkare-natter',
    title: { sv: 'Mörkare nätter', en: 'Darker nights' },
    summary: {
      sv: 'Gatlyktor som ser när någon kommer, och en himmel där Vintergatan syns från torget.',
      en: 'Street lamps that see when someone comes, and a sky where the Milky Way shows from the square.',
    },
    status: 'approved',
    need: {
      sv: 'Kommunen lyser upp 118 kilometer gata hela natten. Fladdermössen har lämnat kyrktornet.',
      en: 'We light 118 kilometres of street all night. The bats have left the church tower.',
    },
    aim: {
      sv: 'Halverad ljusmängd efter midnatt, utan att någon ska känna sig otryggare.',
      en: 'Half the light after midnight, without anyone feeling less safe.',
    },
    expectedBenefit: {
      sv: 'Lägre elräkning, fler djur och fler stjärnor.',
      en: 'A lower power bill, more animals and more stars.',
    },
    ...technical,
    programmeId: 'life-2021-2027',
    partnerIds: ['9999-daemabyggd', '9999-ayuntamiento-villaejemplo'],
    goalIds: ['9999-oppen-mot-varlden'],
    priorityAreaIds: ['9999-klimat-och-vatten'],
    themes: ['environment', 'urban-development'],
    groups: ['residents'],
    fundingExplored: true,
    approvalDecisionId: '9999-ks-2026-10-07-139',
    plannedStart: '2027-09-01',
    plannedEnd: '2030-08-31',
    budget: eur(1_120_000),
  },
])
