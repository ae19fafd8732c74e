/** The widgets that the gallery shows. An entry whose element is not defined shows the page's own text. */

/**
 * @typedef {{ sv: string, en: string }} Text
 * @typedef {{ real: object, fictional: object, unknown: object, missing: object }} Subjects
 *
 * @typedef {object} Widget
 * @property {string} id - The last part of a specimen's id: "loading-goals".
 * @property {string} tag
 * @property {Text} title
 * @property {Text} [link] - Fallback text, inside the tag.
 * @property {string} [path] - Target of that link, and path of the snapshot, under the API's base.
 * @property {Record<string, string>} [attributes]
 * @property {Subjects} [subjects] - Attributes that choose whose data are shown. Exempelby is `fictional`.
 * @property {string} [missing] - The error code when a required attribute is missing.
 * @property {Record<string, string>} [snapshot] - Further lists of a snapshot, by name.
 * @property {{ before: Text, after: Text }} [sentence] - For an element in running text.
 * @property {string[]} [without] - States that it cannot be in.
 * @property {string[]} [only] - The states that it is shown in.
 * @property {string} [variantOf] - Another view of a widget, shown only in states with `variants`.
 */

/** @returns {Subjects} */
const municipalities = (more = {}) => ({
  real: { municipality: '0764', ...more },
  fictional: { municipality: '9999', ...more },
  unknown: { municipality: '1234', ...more },
  missing: more,
})

const project = (id) => ({ 'project-id': id })
const metric = (name, sv, en) => ({
  id: `figure-${name}`,
  variantOf: 'figure',
  only: ['ready', 'fictional'],
  title: { sv: `Tal: ${name}`, en: `Figure: ${name}` },
  subjects: municipalities({ metric: name }),
  sentence: { before: { sv: `${sv}: `, en: `${en}: ` }, after: { sv: '.', en: '.' } },
})

/** @type {Widget[]} */
const all = [
  {
    id: 'projects',
    tag: 'intl-projects',
    title: { sv: 'Projekt', en: 'Projects' },
    link: {
      sv: 'Våra internationella projekt, som öppna data',
      en: 'Our international projects, as open data',
    },
    path: 'projects',
    attributes: { limit: '4' },
  },
  {
    id: 'projects-map',
    variantOf: 'projects',
    title: { sv: 'Projekt på karta', en: 'Projects on a map' },
    // The only real register with the position of a partner.
    subjects: { ...municipalities(), real: { municipality: '0139' } },
    attributes: { view: 'map' },
  },
  {
    id: 'projects-table',
    variantOf: 'projects',
    title: { sv: 'Projekt i tabell', en: 'Projects in a table' },
    attributes: { view: 'table', limit: '8' },
  },
  {
    id: 'project',
    tag: 'intl-project',
    title: { sv: 'Ett projekt', en: 'One project' },
    link: { sv: 'Projektet, som öppna data', en: 'The project, as open data' },
    path: 'projects',
    subjects: {
      real: project('0764-seagull'),
      fictional: project('9999-regnet-och-parken'),
      unknown: project('1234-finns-inte'),
      missing: {},
    },
    missing: 'missing-project',
    without: ['empty'],
  },
  {
    id: 'project-rejected',
    variantOf: 'project',
    title: { sv: 'Ett projekt som fick avslag', en: 'A project that was turned down' },
    subjects: {
      ...municipalities(),
      real: project('0764-seb-trans'),
      fictional: project('9999-moten-mot-hat'),
    },
  },
  {
    id: 'goals',
    tag: 'intl-goals',
    title: { sv: 'Mål', en: 'Goals' },
    link: { sv: 'Våra mål, som öppna data', en: 'Our goals, as open data' },
    path: 'goals',
    attributes: { limit: '3' },
    snapshot: { policies: 'policies?municipality=9999&fields=title,status' },
  },
  {
    id: 'twin-towns',
    tag: 'intl-twin-towns',
    title: { sv: 'Vänorter', en: 'Twin towns' },
    link: { sv: 'Våra vänorter, som öppna data', en: 'Our twin towns, as open data' },
    path: 'twin-towns',
    attributes: { limit: '3' },
  },
  {
    id: 'activities',
    tag: 'intl-activities',
    title: { sv: 'Aktiviteter', en: 'Activities' },
    link: {
      sv: 'Våra internationella aktiviteter, som öppna data',
      en: 'Our international activities, as open data',
    },
    path: 'activities',
    attributes: { limit: '6' },
  },
  {
    id: 'policy',
    tag: 'intl-policy',
    title: { sv: 'Policy', en: 'Policy' },
    link: { sv: 'Vår internationella policy, som öppna data', en: 'Our international policy, as open data' },
    path: 'policies',
  },
  {
    id: 'reporting',
    tag: 'intl-reporting',
    title: { sv: 'Rapportering', en: 'Reporting' },
    link: { sv: 'Nämndernas rapporter, som öppna data', en: 'The committees’ reports, as open data' },
    path: 'reports',
  },
  {
    id: 'monitoring',
    tag: 'intl-monitoring',
    title: { sv: 'Omvärldsbevakning', en: 'Calls and developments to follow' },
    link: { sv: 'Vår omvärldsbevakning, som öppna data', en: 'What we follow abroad, as open data' },
    path: 'monitoring-items',
    subjects: { ...municipalities(), real: { municipality: '0138' } },
  },
  {
    id: 'plans',
    tag: 'intl-plans',
    title: { sv: 'Handlingsplaner', en: 'Action plans' },
    link: { sv: 'Våra handlingsplaner, som öppna data', en: 'Our action plans, as open data' },
    path: 'action-plans',
  },
  {
    id: 'contacts',
    tag: 'intl-contacts',
    title: { sv: 'Kontakter, nätverk och avtal', en: 'Contacts, networks and agreements' },
    link: { sv: 'Våra kontaktroller, som öppna data', en: 'Our contact roles, as open data' },
    path: 'contact-roles',
  },
  {
    id: 'figure',
    tag: 'intl-figure',
    title: { sv: 'Ett tal i en mening', en: 'A figure in a sentence' },
    link: { sv: 'flera', en: 'several' },
    path: 'projects',
    subjects: { ...municipalities({ metric: 'projects-ongoing' }), missing: { municipality: '9999' } },
    missing: 'missing-metric',
    sentence: {
      before: { sv: 'Just nu pågår ', en: 'Right now there are ' },
      after: {
        sv: ' internationella projekt i kommunen.',
        en: ' international projects in the municipality.',
      },
    },
  },
  metric('projects-all', 'Alla projekt i registret', 'All projects in the register'),
  metric('eu-grants', 'Bidrag från EU', 'Grants from the EU'),
  metric('twin-towns', 'Vänorter', 'Twin towns'),
  metric('countries', 'Länder', 'Countries'),
  metric('goals-all', 'Alla mål i registret', 'All goals in the register'),
  metric('goals-measured', 'Mål som har mätts', 'Goals that have been measured'),
  metric('reports-on-time', 'Rapporter i tid', 'Reports on time'),
]

/** Every entry with its defaults; a view inherits from its widget. */
export const widgets = all.map((widget) => {
  const of = all.find(({ id }) => id === widget.variantOf)
  const usual = { subjects: municipalities(), missing: 'missing-municipality', without: [] }
  return { ...usual, ...of, ...widget, attributes: { ...of?.attributes, ...widget.attributes } }
})
