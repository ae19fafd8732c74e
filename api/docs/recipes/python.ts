import type { Recipe } from './recipe.ts'

export const python: readonly Recipe[] = [
  {
    id: 'python-all',
    title: { sv: 'Python: läs en hel lista', en: 'Python: read a whole list' },
    about: {
      sv: 'Bara Pythons eget bibliotek. Räknar projekt per land.',
      en: 'Only Python’s own library. Counts projects by country.',
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
for project in read_all("projects"):
    countries.update({partner["country"] for partner in project["partners"]})
for country, number in countries.most_common():
    print(country, number)
`,
  },
  {
    id: 'python-csv',
    title: { sv: 'Python: en tabell ur CSV', en: 'Python: a table from CSV' },
    about: {
      sv: 'Samma sak går med pandas: `pandas.read_csv(url, dtype=str)`. Läs koder som text: "0114" är inte talet 114.',
      en: 'The same goes with pandas: `pandas.read_csv(url, dtype=str)`. Read codes as text: "0114" is not the number 114.',
    },
    tool: 'python',
    code: `
import csv
import io
from urllib.request import urlopen

url = "{api}/twin-towns?format=csv&limit=500&sort=name"
with urlopen(url) as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))
for row in rows:
    print(row["municipalityCode"], row["name"], row["country"])
`,
  },
]
