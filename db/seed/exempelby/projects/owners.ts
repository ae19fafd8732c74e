/** Who runs a project, pays the municipality’s part and receives its reports. */
const owner = (unitId: string) => ({
  unitId,
  costBearerUnitId: unitId,
  reportsToUnitId: '9999-kommunstyrelsen',
  scope: 'unit' as const,
})

export const education = owner('9999-barn-och-utbildningsnamnden')
export const culture = owner('9999-kulturnamnden')
export const technical = owner('9999-tekniska-namnden')
export const environment = owner('9999-miljo-och-byggnadsnamnden')
export const social = owner('9999-socialnamnden')
export const work = owner('9999-arbetsmarknadsnamnden')
export const housing = owner('9999-exempelby-bostader')
export const water = owner('9999-exempelby-vatten')
/** Projects of the whole municipality are run and paid by the executive board itself. */
export const wholeMunicipality = {
  unitId: '9999-kommunstyrelsen',
  costBearerUnitId: '9999-kommunstyrelsen',
  reportsToUnitId: '9999-kommunfullmaktige',
  scope: 'municipality-wide' as const,
}
