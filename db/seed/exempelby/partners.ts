import { invent, type Draft } from './make.ts'

type Kind = NonNullable<Draft<'partner'>['kind']>
/** Longitude and latitude in WGS 84, two decimals. */
type Point = readonly [number, number]

function partner(id: string, name: string, kind: Kind, place: string, country: string, point?: Point): Draft<'partner'> {
  const [longitude, latitude] = point ?? [null, null]
  return { id: `9999-${id}`, name, kind, place, country, longitude, latitude }
}

/** The names are those languages' words for "example"; none is a real organisation. */
export const partners = invent('partner', [
  // Around the Baltic Sea
  partner('gmina-przykladowo', 'Gmina Przykładowo', 'municipality', 'Przykładowo', 'PL', [18.24, 52.61]),
  partner('szkola-przykladowo', 'Szkoła Podstawowa w Przykładowie', 'school', 'Przykładowo', 'PL', [18.24, 52.61]),
  partner('pavyzdziu-savivaldybe', 'Pavyzdžių savivaldybė', 'municipality', 'Pavyzdžiai', 'LT', [23.58, 55.21]),
  partner('paraugciema-pasvaldiba', 'Paraugciema pašvaldība', 'municipality', 'Paraugciems', 'LV', [25.86, 56.92]),
  partner('paraugciema-amatu-skola', 'Paraugciema amatu skola', 'school', 'Paraugciems', 'LV', [25.86, 56.92]),
  partner('naidisvere-vald', 'Näidisvere vald', 'municipality', 'Näidisvere', 'EE', [26.12, 58.63]),
  partner('naidisvere-viipekeele-kool', 'Näidisvere viipekeele kool', 'school', 'Näidisvere', 'EE', [26.12, 58.63]),
  partner('mallikunta', 'Mallikunta', 'municipality', 'Mallikunta', 'FI', [25.61, 62.22]),
  partner('mallikunnan-ammattiopisto', 'Mallikunnan ammattiopisto', 'school', 'Mallikunta', 'FI', [25.64, 62.24]),
  partner('hogskolan-exempellan', 'Högskolan i Exempellän', 'university', 'Provstad', 'SE', [15.92, 59.63]),
  // The rest of the Nordic countries
  partner('eksempelkobing-kommune', 'Eksempelkøbing Kommune', 'municipality', 'Eksempelkøbing', 'DK', [11.42, 55.62]),
  partner('eksempelkobing-tekniske', 'Eksempelkøbing Tekniske Højskole', 'university', 'Eksempelkøbing', 'DK', [11.45, 55.6]),
  partner('eksempelfjord-kommune', 'Eksempelfjord kommune', 'municipality', 'Eksempelfjord', 'NO', [6.93, 61.24]),
  partner('daemabyggd', 'Dæmabyggð', 'municipality', 'Dæmabyggð', 'IS', [-19.48, 65.62]),
  // Western and central Europe
  partner('stadt-musterhausen', 'Stadt Musterhausen', 'municipality', 'Musterhausen', 'DE', [9.52, 51.68]),
  partner('gesamtschule-musterhausen', 'Gesamtschule Musterhausen', 'school', 'Musterhausen', 'DE', [9.5, 51.67]),
  { ...partner('gemeente-voorbeeld', 'Gemeente Voorbeeld aan de Lek', 'municipality', 'Voorbeeld aan de Lek', 'NL', [4.93, 51.97]), benchmark: true },
  partner('zorghuis-de-proef', 'Zorghuis De Proef', 'company', 'Voorbeeld aan de Lek', 'NL', [4.95, 51.98]),
  { ...partner('mesto-vzorov', 'Město Vzorov', 'municipality', 'Vzorov', 'CZ', [15.92, 50.07]), benchmark: true },
  partner('ustav-vzorove-povodi', 'Ústav vzorového povodí', 'research', 'Vzorov', 'CZ', [15.96, 50.11]),
  partner('berufsschule-beispieltal', 'Berufsschule Beispieltal', 'school', 'Beispieltal', 'AT', [14.43, 47.58]),
  partner('holzbau-beispieltal', 'Holzbau Beispieltal GmbH', 'company', 'Beispieltal', 'AT', [14.46, 47.6]),
  partner('universite-du-modele', 'Université du Modèle', 'university', 'Ville-Modèle', 'BE', [5.21, 50.52]),
  partner('gemeinde-musterbach', 'Gemeinde Musterbach', 'municipality', 'Musterbach', 'BE', [6.12, 50.38]),
  partner('lycee-belexemple', 'Lycée hôtelier de Belexemple', 'school', 'Belexemple', 'FR', [0.62, 47.31]),
  partner('leabharlann-shampla', 'Leabharlann Shampla', 'authority', 'Baile Shampla', 'IE', [-8.61, 52.92]),
  partner('scoil-shampla', 'Scoil Shampla', 'school', 'Baile Shampla', 'IE', [-8.63, 52.93]),
  // Southern and south-eastern Europe
  partner('ayuntamiento-villaejemplo', 'Ayuntamiento de Villaejemplo', 'municipality', 'Villaejemplo', 'ES', [-4.55, 37.85]),
  partner('escola-vila-exemplar', 'Escola Secundária de Vila Exemplar', 'school', 'Vila Exemplar', 'PT', [-8.23, 39.82]),
  partner('comune-campoesempio', 'Comune di Campoesempio', 'municipality', 'Campoesempio', 'IT', [11.21, 44.14]),
  partner('centro-campoesempio', 'Centro antiviolenza Campoesempio', 'civil-society', 'Campoesempio', 'IT', [11.23, 44.15]),
  partner('osnovna-sola-zgled', 'Osnovna šola Zgled', 'school', 'Zgled', 'SI', [14.91, 46.08]),
  partner('gimnazija-primjerovac', 'Gimnazija Primjerovac', 'school', 'Primjerovac', 'HR', [16.13, 45.62]),
  partner('comuna-exemplu', 'Comuna Exemplu', 'municipality', 'Exemplu', 'RO', [24.87, 46.23]),
  partner('obshtina-primerovo', 'Obshtina Primerovo', 'municipality', 'Primerovo', 'BG', [25.34, 42.69]),
  partner('kentro-paradeigma', 'Kentro Paradeigma', 'association', 'Paradeigma', 'GR', [22.91, 39.42]),
  // Eastern neighbours. The places in Ukraine are not shown while the war goes on.
  partner('biblioteka-zrazkove', 'Hromadska biblioteka Zrazkove', 'authority', 'Zrazkove', 'UA'),
  partner('hromada-zrazkove', 'Zrazkivska hromada', 'municipality', 'Zrazkove', 'UA'),
  partner('musikskolan-magaliti', 'Magalitis samusiko skola', 'school', 'Magaliti', 'GE', [43.95, 42.02]),
  partner('magalitis-munitsipaliteti', 'Magalitis munitsipaliteti', 'municipality', 'Magaliti', 'GE', [43.95, 42.02]),
  // Further away
  partner('mfano-county', 'Mfano County', 'municipality', 'Mfano', 'KE', [37.08, -0.72]),
  partner('mfano-youth-forum', 'Mfano Youth Forum', 'association', 'Mfano', 'KE', [37.1, -0.7]),
  partner('umzekelo', 'Umzekelo Local Municipality', 'municipality', 'Umzekelo', 'ZA', [27.42, -32.21]),
  partner('halimbawa', 'Bayan ng Halimbawa', 'municipality', 'Halimbawa', 'PH', [124.05, 12.95]),
  partner('town-of-sampleton', 'Town of Sampleton', 'municipality', 'Sampleton', 'CA', [-79.31, 45.33]),
])
