import type { Recipe } from './recipe.ts'

export const python: readonly Recipe[] = [
  {
    id: 'python-all',
    title: { sv: 'Python: läs en hel lista', en: 'Python: read a whole list' },
    about: {
      sv: 'Bara Pythons eget bibliotek. Räknar projekt per land, utan de påhittade.',
      en: 'Only Python’s own library. Counts projects by country, without fictional ones.',
    },
    tool: 'python',
    code: `
import json
from collections import Counter
from urllib.parse import urlencode
from urllib.request import urlopen


def read_all(path, **query):
    url = "{api}/" + path + "?" + urlencode({"limit": 100, **query})
    while url:
        with urlopen(url) as response:
            page = json.load(response)
        yield from page["data"]
        url = page["_links"].get("next", {}).get("href")


countries = Counter()
for project in read_all("projects", fictional="false"):
    countries.update({partner["country"] for partner in project["partners"]})
for country, number in countries.most_common():
    print(country, number)
`,
  },
  {
    id: 'python-csv',
    title: { sv: 'Python: en tabell ur CSV', en: 'Python: a table from CSV' },
    about: {
      sv: 'Bara Pythons eget bibliotek, som läser allt som text: "0114" är inte talet 114.',
      en: 'Only Python’s own library, which reads everything as text: "0114" is not the number 114.',
    },
    tool: 'python',
    code: `
import csv
import io
from urllib.request import urlopen

url = "{api}/twin-towns?format=csv&fictional=false&sort=name"
with urlopen(url) as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))
for row in rows:
    print(row["municipalityCode"], row["name"], row["country"])
`,
  },
  {
    id: 'pandas-csv',
    title: { sv: 'Python: pandas med rätt typer', en: 'Python: pandas with the right types' },
    about: {
      sv: 'Läser typerna ur datamängdens Table Schema. Utan dem gissar pandas: kommunkoden "0764" blir talet 764, och landskoden "NA" (Namibia) en tom cell. Tar inte med de påhittade.',
      en: 'Reads the types from the data set’s Table Schema. Without them pandas guesses: the municipality’s code "0764" becomes the number 764, and the country code "NA" (Namibia) an empty cell. Leaves fictional ones out.',
    },
    tool: 'pandas',
    code: `
import json
from urllib.request import urlopen

import pandas as pd

api = "{api}"
with urlopen(api + "/datasets/twin-towns/schema") as response:
    columns = json.load(response)["fields"]

days = ("date", "datetime")
types = {"number": "float64", "integer": "Int64", "boolean": "boolean"}
towns = pd.read_csv(
    api + "/twin-towns?format=csv&fictional=false",
    dtype={c["name"]: types.get(c["type"], "string") for c in columns if c["type"] not in days},
    parse_dates=[c["name"] for c in columns if c["type"] in days],
    keep_default_na=False,
    na_values=[""],
)
print(towns[["municipalityCode", "name", "country"]])
`,
  },
  {
    id: 'python-money',
    title: { sv: 'Python: pengar per år', en: 'Python: money per year' },
    about: {
      sv: 'Ett enda anrop: finansieringen finns i projektet, med program, belopp, läge och dag. Räknar beviljade medel per år, program och valuta, utan de påhittade. Står dagen inte i källan räknas projektets startår; är inte heller det känt står det ”?”.',
      en: 'A single request: the funding is in the project, with programme, amount, stage and day. Counts granted money by year, programme and currency, without fictional ones. Where the source has no day, the year that the project began counts; where that is unknown too, it prints "?".',
    },
    tool: 'python',
    code: `
import json
from collections import defaultdict
from decimal import Decimal
from urllib.request import urlopen

money = defaultdict(Decimal)
with urlopen("{api}/projects?fictional=false&format=ndjson") as lines:
    for line in lines:
        project = json.loads(line)
        start = (project["startDate"] or {}).get("earliest")
        for grant in project["funding"]:
            if grant["stage"] not in ("granted", "paid") or grant["amount"] is None:
                continue
            day = grant["grantedOn"] or start
            key = day[:4] if day else "?", grant["programmeId"] or grant["funder"], grant["amount"]["currency"]
            money[key] += Decimal(grant["amount"]["amount"])
for (year, programme, currency), amount in sorted(money.items()):
    print(year, programme, amount, currency)
`,
  },
]
