import { icld, linesAt } from './funding-lines.ts'
import { eur, invent, sek } from './make.ts'

const agency = 'Statsbidrag'
const foundation = 'Stiftelsen Mönsterfonden'
const partners = 'Partnerorganisationerna'
const erasmusOld = 'erasmus-plus-2014-2020'
const erasmus = 'erasmus-plus-2021-2027'
const interreg = 'interreg-ostersjoregionen-2021-2027'
const esf = 'esf-plus-2021-2027'
const horizon = 'horisont-europa-2021-2027'
const cerv = 'cerv-2021-2027'
const life = 'life-2021-2027'
const icldProgramme = 'icld-kommunalt-partnerskap'

const planned = linesAt('planned', eur)
const plannedKronor = linesAt('planned', sek)
const applied = linesAt('applied', eur)
const granted = linesAt('granted', eur)
const grantedKronor = linesAt('granted', sek)
const paid = linesAt('paid', eur)
const paidKronor = linesAt('paid', sek)

/** Ideas have no budget yet; a rejected application keeps what was applied for. */
export const fundings = invent('funding', [
  ...planned('humlornas-vag', null, life, { eu: 588_000, own: 245_000, other: [147_000, partners] }),
  ...planned('morkare-natter', null, life, { eu: 672_000, own: 268_000, other: [180_000, partners] }),
  ...planned('klarsprak-pa-tre-sprak', null, erasmus, { eu: 250_000, own: 15_000, other: [5_000, partners] }),
  ...plannedKronor('rattvis-skord', null, esf, { eu: 4_020_000, own: 1_380_000, state: [600_000, agency] }),

  ...applied('skolmat-med-fyra-arstider', null, erasmus, { eu: 60_000, own: 6_000 }),
  ...applied('panelen-om-vinden', null, cerv, { eu: 117_900, own: 8_100, other: [5_000, partners] }),
  ...applied('smaforetag-over-havet', null, interreg, {
    eu: 398_000,
    own: 39_800,
    other: [59_700, partners],
  }),
  ...applied('manga-sprak-i-klassrummet', null, erasmus, {
    eu: 250_000,
    own: 18_000,
    other: [12_000, partners],
  }),
  ...applied('moten-mot-hat', null, cerv, { eu: 128_000, own: 9_000, other: [6_000, partners] }),
  ...applied('sjon-som-blev-gron', null, life, { eu: 1_122_000, own: 430_000, other: [318_000, partners] }),

  ...granted('teckensprak-over-havet', '2026-07-07', erasmus, { eu: 250_000, own: 21_500 }),
  ...granted('vaggar-som-flyttar', '2026-06-30', horizon, {
    eu: 3_899_000,
    own: 96_000,
    other: [220_000, partners],
  }),
  ...granted('trygg-bakom-egen-dorr', '2026-10-27', cerv, {
    eu: 356_400,
    own: 22_600,
    other: [17_000, partners],
  }),
  ...granted('niornas-resa', '2025-05-28', erasmus, { eu: 86_500, own: 12_000 }),
  ...granted('europa-i-aulan', '2024-06-27', erasmus, { eu: 106_400, own: 12_000 }),
  ...granted('tva-musikskolor-en-kor', '2025-02-10', erasmus, {
    eu: 128_000,
    own: 18_200,
    other: [8_000, foundation],
  }),
  ...granted('batarna-1944', '2024-11-19', cerv, { eu: 168_000, own: 11_700, other: [7_000, partners] }),
  ...grantedKronor('ungdomstinget', '2023-12-11', icldProgramme, { own: 250_000, state: [2_250_000, icld] }),
  ...granted('fler-kvinnor-i-talarstolen', '2025-08-22', cerv, {
    eu: 202_000,
    own: 12_500,
    other: [10_000, partners],
  }),
  ...granted('bavern-som-vattenbyggare', '2024-05-14', life, {
    eu: 1_449_600,
    own: 604_000,
    other: [362_400, partners],
  }),
  ...granted('regnet-och-parken', '2023-09-21', interreg, {
    eu: 2_468_000,
    own: 154_250,
    other: [462_750, partners],
  }),
  ...granted('varme-ur-avloppet', '2024-03-26', horizon, {
    eu: 5_364_000,
    own: 148_000,
    other: [448_000, partners],
  }),
  ...granted('svalka-for-aldre', '2025-06-04', erasmus, {
    eu: 189_500,
    own: 16_500,
    other: [6_000, partners],
  }),
  ...grantedKronor('hantverk-som-sprak', '2024-03-19', esf, {
    eu: 9_956_200,
    own: 3_303_800,
    state: [1_600_000, agency],
  }),
  ...grantedKronor('nar-strommen-gar', '2025-06-18', null, { own: 1_150_000, state: [2_300_000, agency] }),
  ...granted('grona-skolgardar', '2024-02-15', erasmus, { eu: 120_000, own: 14_000 }),
  ...granted('matematik-i-skogen', '2023-07-11', erasmus, { eu: 120_000, own: 9_800 }),
  ...grantedKronor('varningar-som-nar-fram', '2024-02-20', null, {
    own: 650_000,
    other: [700_000, foundation],
  }),
  ...grantedKronor('hemtjanst-dar-vagen-tar-slut', '2023-04-12', null, {
    own: 640_000,
    state: [420_000, agency],
    other: [1_100_000, foundation],
  }),
  ...granted('seniorerna-lar-ut', '2024-02-01', erasmus, { eu: 120_000, own: 4_900 }),

  ...paid('lasa-for-hund', '2022-07-04', erasmus, { eu: 60_000, own: 4_500 }),
  ...paid('smeder-pa-resa', '2019-05-20', erasmusOld, { eu: 58_250, own: 13_000 }),
  ...paid('forskola-utan-vaggar', '2017-08-14', erasmusOld, { eu: 81_600, own: 12_000 }),
  ...paidKronor('ett-bibliotek-pa-tva-sprak', '2022-07-01', null, { own: 580_000, state: [900_000, agency] }),
  ...paid('vantar-fran-ostersjon', '2016-08-01', erasmusOld, {
    eu: 97_300,
    own: 9_000,
    other: [6_000, partners],
  }),
  ...paidKronor('vatten-till-alla-kvarter', '2019-04-25', icldProgramme, {
    own: 360_000,
    state: [2_760_000, icld],
  }),
  ...paidKronor('budgeten-pa-torget', '2021-12-13', icldProgramme, {
    own: 280_000,
    state: [2_700_000, icld],
  }),
  ...paid('fotboll-utan-plast', '2022-09-15', interreg, {
    eu: 330_000,
    own: 33_000,
    other: [49_500, partners],
  }),
  ...paidKronor('cykla-i-sno', '2018-01-22', null, { own: 390_000, other: [250_000, foundation] }),
  ...paid('minnenas-kvarter', '2018-05-28', erasmusOld, { eu: 33_900, own: 4_500 }),
  ...paidKronor('tillbaka-pa-banan', '2022-12-19', esf, {
    eu: 6_190_800,
    own: 2_349_200,
    state: [700_000, agency],
  }),
  ...paid('koket-som-skola', '2015-06-24', erasmusOld, { eu: 74_400, own: 12_000 }),
])
