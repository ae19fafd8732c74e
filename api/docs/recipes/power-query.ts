import type { Recipe } from './recipe.ts'

export const powerQuery: readonly Recipe[] = [
  {
    id: 'excel-csv',
    title: { sv: 'Excel: en tabell som uppdateras', en: 'Excel: a table that refreshes' },
    about: {
      sv: 'Data > Hämta data > Från andra källor > Tom fråga, sedan Avancerad redigerare. Klistra in, stäng och läs in; därefter räcker Uppdatera alla. För en enstaka fil, öppna listan med `format=xlsx`.',
      en: 'Data > Get Data > From Other Sources > Blank Query, then Advanced Editor. Paste, close and load; after that, use Refresh All. For a single file, open the list with `format=xlsx`.',
    },
    tool: 'powerquery',
    code: `
let
  Source = Csv.Document(
    Web.Contents("{api}/projects", [Query = [format = "csv", fictional = "false", sort = "startDate"]]),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Text = Table.TransformColumnTypes(Table, List.Transform(Table.ColumnNames(Table), each {_, type text}))
in
  Text
`,
  },
  {
    id: 'excel-json',
    title: { sv: 'Excel: alla sidor av en lista', en: 'Excel: every page of a list' },
    about: {
      sv: 'För listor med fler än 500 poster: följer `_links.next` till slutet.',
      en: 'For lists of more than 500 records: follows `_links.next` to the end.',
    },
    tool: 'powerquery',
    code: `
let
  Read = (address as text) => Json.Document(Web.Contents(address), 65001),
  Pages = List.Generate(
    () => Read("{api}/activities?fictional=false&limit=100"),
    each _ <> null,
    each try Read([_links][next][href]) otherwise null,
    each [data]
  ),
  Records = List.Combine(Pages),
  Table = Table.FromRecords(Records, {"id", "municipalityCode", "type", "status"}, MissingField.UseNull)
in
  Table
`,
  },
]
