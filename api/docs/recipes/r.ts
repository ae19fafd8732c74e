import type { Recipe } from './recipe.ts'

export const r: readonly Recipe[] = [
  {
    id: 'r-csv',
    title: { sv: 'R: en tabell ur CSV', en: 'R: a table from CSV' },
    about: {
      sv: 'Läser allt som text, så att "0114" inte blir talet 114, och tar bara tomma celler för saknade, så att "NA" förblir Namibia. Med readr: `read_csv(url, col_types = cols(.default = "c"), na = "")`.',
      en: 'Reads everything as text, so that "0114" does not become the number 114, and takes only empty cells as missing, so that "NA" remains Namibia. With readr: `read_csv(url, col_types = cols(.default = "c"), na = "")`.',
    },
    tool: 'r',
    code: `
url <- "{api}/projects?format=csv&fictional=false&sort=startDate"
projects <- read.csv(url, colClasses = "character", encoding = "UTF-8", na.strings = "")
table(projects$status)
`,
  },
  {
    id: 'r-json',
    title: { sv: 'R: en hel lista ur JSON', en: 'R: a whole list from JSON' },
    about: {
      sv: 'Kräver paketet jsonlite. Följer `_links.next` till slutet.',
      en: 'Needs the package jsonlite. Follows `_links.next` to the end.',
    },
    tool: 'r',
    code: `
library(jsonlite)

read_all <- function(url) {
  records <- list()
  while (!is.null(url)) {
    page <- fromJSON(url, simplifyVector = FALSE)
    records <- c(records, page$data)
    url <- page[["_links"]][["next"]]$href
  }
  records
}

towns <- read_all("{api}/twin-towns?fictional=false&limit=100")
sapply(towns, function(town) town$name)
`,
  },
]
