import type { CodeListName, Label } from './field.ts'

/** A closed list of codes: the values of a field. */
export interface CodeList {
  readonly title: Label
  readonly codes: ReadonlySet<string>
  /** Common codes that are not in the list, with the code that they are read as. */
  readonly aliases: Readonly<Record<string, string>>
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/**
 * ISO 3166-1 alpha-2, all 249 officially assigned codes, and XK, the code that the EU uses for Kosovo. EU is not
 * a country: an EU institution has the country of its office.
 */
const countries = words(`
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`)

/** ISO 4217, currencies in use (not funds, metals and codes for tests). */
const currencies = words(`
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
  ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
  MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
  SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
  UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`)

/**
 * ISO 4217, list three: currencies withdrawn since 1990, when Sweden's municipalities began to have projects with
 * money from the EU. XEU is the ECU, in which the EU granted before the euro.
 */
const withdrawnCurrencies = words(`
  XEU ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK
  BGL BYB BYR CSD CSK PLZ ROL RUR TRL UAK YUM
  AFA ANG AZM CUC GHC MGF MRO MZM SDD SLL SRG STD TMM VEB VEF ZMK ZWD ZWL`)

export const codeLists: Readonly<Record<CodeListName, CodeList>> = {
  country: {
    title: {
      sv: 'ett lands kod enligt ISO 3166-1, två stora bokstäver som PL (EU är inget land, Kosovo är XK)',
      en: 'the code of a country by ISO 3166-1, two capitals such as PL (EU is not a country, Kosovo is XK)',
    },
    codes: new Set(countries),
    // Eurostat's codes, which the EU's own forms and lists use.
    aliases: { EL: 'GR', UK: 'GB' },
  },
  currency: {
    title: {
      sv: 'en valuta enligt ISO 4217, tre stora bokstäver som SEK eller EUR',
      en: 'a currency by ISO 4217, three capitals such as SEK or EUR',
    },
    codes: new Set([...currencies, ...withdrawnCurrencies]),
    aliases: {},
  },
}

/**
 * The code that is meant by what was written: of the list, in capitals, aliases resolved ("el" is GR). Null when
 * the list has no such code.
 */
export function readCode(list: CodeListName, written: string): string | null {
  const { codes, aliases } = codeLists[list]
  const capitals = written.trim().toUpperCase()
  // No object inherits a member in capitals.
  const code = aliases[capitals] ?? capitals
  return codes.has(code) ? code : null
}

/** True for a code of the list, in its own spelling. */
export const isCode = (list: CodeListName, code: string): boolean => codeLists[list].codes.has(code)
