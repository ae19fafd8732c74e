import { invent } from './make.ts'
import { partner } from './partner.ts'

/** The names are those languages’ words for “example”; none is a real organisation. */
export const northernPartners = invent('partner', [
  // Around the Baltic Sea
  partner('gmina-przykladowo', 'Gmina Przykładowo', 'municipality', 'Przykładowo', 'PL', [18.24, 52.61]),
  partner(
    'szkola-przykladowo',
    'Szkoła Podstawowa w Przykładowie',
    'school',
    'Przykładowo',
    'PL',
    [18.24, 52.61],
  ),
  partner(
    'pavyzdziu-savivaldybe',
    'Pavyzdžių savivaldybė',
    'municipality',
    'Pavyzdžiai',
    'LT',
    [23.58, 55.21],
  ),
  partner(
    'paraugciema-pasvaldiba',
    'Paraugciema pašvaldība',
    'municipality',
    'Paraugciems',
    'LV',
    [25.86, 56.92],
  ),
  partner(
    'paraugciema-amatu-skola',
    'Paraugciema amatu skola',
    'school',
    'Paraugciems',
    'LV',
    [25.86, 56.92],
  ),
  partner('naidisvere-vald', 'Näidisvere vald', 'municipality', 'Näidisvere', 'EE', [26.12, 58.63]),
  partner(
    'naidisvere-viipekeele-kool',
    'Näidisvere viipekeele kool',
    'school',
    'Näidisvere',
    'EE',
    [26.12, 58.63],
  ),
  partner('mallikunta', 'Mallikunta', 'municipality', 'Mallikunta', 'FI', [25.61, 62.22]),
  partner(
    'mallikunnan-ammattiopisto',
    'Mallikunnan ammattiopisto',
    'school',
    'Mallikunta',
    'FI',
    [25.64, 62.24],
  ),
  partner('hogskolan-exempellan', 'Högskolan i Exempellän', 'university', 'Provstad', 'SE', [15.92, 59.63]),
  // The rest of the Nordic countries
  partner(
    'eksempelkobing-kommune',
    'Eksempelkøbing Kommune',
    'municipality',
    'Eksempelkøbing',
    'DK',
    [11.42, 55.62],
  ),
  partner(
    'eksempelkobing-tekniske',
    'Eksempelkøbing Tekniske Højskole',
    'university',
    'Eksempelkøbing',
    'DK',
    [11.45, 55.6],
  ),
  partner(
    'eksempelfjord-kommune',
    'Eksempelfjord kommune',
    'municipality',
    'Eksempelfjord',
    'NO',
    [6.93, 61.24],
  ),
  partner('daemabyggd', 'Dæmabyggð', 'municipality', 'Dæmabyggð', 'IS', [-19.48, 65.62]),
])
