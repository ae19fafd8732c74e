import { codeLists } from '../../db/schema/code-lists.ts'
import { BASE } from '../constants.ts'
import { dumpFormats } from '../dumps/formats.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { address, array, type JsonSchema, member, object, ref, text, truth } from './json-schema.ts'

const brief = {
  name: member(text, { sv: 'Datamängdens namn.', en: 'Name of the data set.' }, 'twin-towns'),
  title: member(
    ref('LanguageMap'),
    { sv: 'Titel.', en: 'Title.' },
    { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
  ),
  description: member(
    ref('LanguageMap'),
    { sv: 'Vad som finns i den.', en: 'What is in it.' },
    {
      sv: 'Kommunens förbindelser med orter i andra länder.',
      en: 'The municipality’s relations to places abroad.',
    },
  ),
  href: member(
    address,
    { sv: 'Listans adress.', en: 'Address of the list.' },
    `${EXAMPLE_ORIGIN}${BASE}/twin-towns`,
  ),
  tableSchema: member(
    address,
    { sv: 'Kolumnerna i CSV och Excel.', en: 'The columns of CSV and Excel.' },
    `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns/schema`,
  ),
  dumps: array(
    object({
      format: member(
        { type: 'string', enum: dumpFormats.map(({ name }) => name) },
        { sv: 'Formatet.', en: 'The form.' },
        'csv',
      ),
      mediaType: member(text, { sv: 'Medietypen.', en: 'The media type.' }, 'text/csv'),
      href: member(
        address,
        { sv: 'Filens adress.', en: 'Address of the file.' },
        `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns/dump?format=csv`,
      ),
    }),
    { sv: 'Hela datamängden som en fil.', en: 'The whole data set as one file.' },
  ),
  describedBy: member(
    address,
    { sv: 'Var varje fält beskrivs.', en: 'Where every field is described.' },
    `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns`,
  ),
}

const labels: JsonSchema = { type: 'object', additionalProperties: ref('LanguageMap') }

/** What a field says of itself: see db/schema/field.ts. */
const field = object(
  {
    name: member(
      text,
      {
        sv: 'Fältets namn i JSON. Kolumnerna i CSV och Excel står i tableSchema; ett fält med flera delar blir flera kolumner.',
        en: 'Name of the field in JSON. The columns of CSV and Excel are in tableSchema; a field with several parts is several columns.',
      },
      'since',
    ),
    kind: member(text, { sv: 'Slag av värde.', en: 'Kind of value.' }, 'uncertainDate'),
    title: member(ref('LanguageMap'), { sv: 'Titel.', en: 'Title.' }, { sv: 'Sedan', en: 'Since' }),
    description: member(
      ref('LanguageMap'),
      { sv: 'Vad det betyder.', en: 'What it means.' },
      { sv: 'När förbindelsen började.', en: 'When the relation began.' },
    ),
    optional: member(truth, { sv: 'Om det kan vara tomt (null).', en: 'Whether it may be null.' }, true),
    example: member({}, { sv: 'Ett exempel.', en: 'An example.' }, '1978'),
    headings: member(
      array(text),
      { sv: 'Kolumnrubriker som importen förstår.', en: 'Column headings that the import understands.' },
      ['Sedan', 'Since'],
    ),
    unit: member(ref('LanguageMap'), { sv: 'Enhet.', en: 'Unit.' }, { sv: 'år', en: 'years' }),
    choices: member(
      labels,
      { sv: 'Tillåtna värden med namn.', en: 'Values that are allowed, with their names.' },
      { active: { sv: 'Aktiv', en: 'Active' } },
    ),
    refersTo: member(
      text,
      { sv: 'Resursen vars id det är.', en: 'The resource whose id it is.' },
      'decision',
    ),
    pattern: member(
      text,
      {
        sv: 'Reguljärt uttryck som hela värdet följer.',
        en: 'Regular expression that the whole value follows.',
      },
      '^[A-Z]{2}$',
    ),
    codeList: member(
      { type: 'string', enum: Object.keys(codeLists) },
      { sv: 'Den slutna lista som koden hör till.', en: 'The closed list that the code is of.' },
      'country',
    ),
    notBefore: member(
      text,
      {
        sv: 'För datum: fältet vars datum inte får vara senare.',
        en: 'For dates: the field whose date cannot be later.',
      },
      'startDate',
    ),
    minimum: member({ type: 'number' }, { sv: 'Minsta värde eller antal.', en: 'Least value or number.' }, 1),
    maximum: member(
      { type: 'number' },
      { sv: 'Största värde eller antal.', en: 'Greatest value or number.' },
      180,
    ),
    item: member(
      { type: 'object' },
      { sv: 'För listor: varje värde.', en: 'For lists: each value.' },
      { kind: 'code' },
    ),
    fields: member(
      array({ type: 'object' }),
      { sv: 'För listor av poster: deras fält.', en: 'For lists of records: their fields.' },
      [],
    ),
  },
  {
    optional: [
      'unit',
      'choices',
      'refersTo',
      'pattern',
      'codeList',
      'notBefore',
      'minimum',
      'maximum',
      'item',
      'fields',
    ],
  },
)

const embed = object({
  name: member(text, { sv: 'Medlemmens namn.', en: 'Name of the member.' }, 'agreements'),
  many: member(truth, { sv: 'Om det är en lista.', en: 'Whether it is a list.' }, true),
  dataset: member(
    text,
    { sv: 'Datamängden som uppgifterna kommer ur.', en: 'The data set they come from.' },
    'agreements',
  ),
  fields: member(array(text), { sv: 'Fälten som visas.', en: 'The fields that are shown.' }, [
    'id',
    'title',
    'signedOn',
  ]),
})

const parameter = object(
  {
    name: member(text, { sv: 'Parameterns namn.', en: 'Name of the parameter.' }, 'country'),
    title: member(ref('LanguageMap'), { sv: 'Titel.', en: 'Title.' }, { sv: 'Land', en: 'Country' }),
    op: member(
      { type: 'string', enum: ['is', 'from', 'to'] },
      { sv: 'Lika med, från och med, eller till och med.', en: 'Equal, from, or up to.' },
      'is',
    ),
    field: member(text, { sv: 'Fältet den väljer på.', en: 'The field it chooses by.' }, 'country'),
    allowed: member(
      { anyOf: [ref('LanguageMap'), array(text)] },
      { sv: 'Vad den tar.', en: 'What it takes.' },
      { sv: 'ett värde som PL', en: 'a value such as PL' },
    ),
  },
  { optional: ['title', 'op', 'field', 'allowed'] },
)

/** A data set in a list of them. */
export const datasetSchema: JsonSchema = object(brief)

/** A data set with all its fields and parameters. */
export const fullDatasetSchema: JsonSchema = object({
  ...brief,
  fields: array(field, { sv: 'Varje fält.', en: 'Every field.' }),
  embeds: array(embed, {
    sv: 'Uppgifter ur andra datamängder som visas i posten.',
    en: 'What is shown of other data sets.',
  }),
  parameters: array(parameter, {
    sv: 'Parametrarna som listan tar.',
    en: 'The parameters that the list takes.',
  }),
  sorts: member(array(text), { sv: 'Vad listan kan ordnas efter.', en: 'What the list can be ordered by.' }, [
    'id',
    'name',
    'since',
  ]),
})
