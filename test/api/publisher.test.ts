import { expect, test } from 'vitest'
import { localInstallation, publisherFrom, publisherTag } from '../../api/publisher.ts'

const alvesta = {
  name: 'Alvesta kommun',
  organisationNumber: '2120000639',
  mailbox: 'kommun@alvesta.example',
  type: 'LocalAuthority',
}

test('a publisher is read from the JSON of an environment variable', () => {
  expect(publisherFrom(JSON.stringify(alvesta))).toEqual(alvesta)
  expect(publisherFrom(JSON.stringify(localInstallation))).toEqual(localInstallation)
})

test('all errors in it are reported at once, with what to write', () => {
  const wrong = { name: 'Två\nrader', organisationNumber: '212000-0639', mailbox: 'kommun', orgnr: 1 }
  expect(() => publisherFrom(JSON.stringify(wrong))).toThrow(
    /“orgnr” is not a field.*\nname: .*\nmailbox: .*\norganisationNumber: write ten digits.*\ntype: write one of LocalAuthority/,
  )
  for (const text of ['', '[]', 'null', '"Alvesta"']) expect(() => publisherFrom(text)).toThrow(/JSON object/)
})

test('a personal number is not an organisation’s number', () => {
  expect(() => publisherFrom(JSON.stringify({ ...alvesta, organisationNumber: '7001011234' }))).toThrow(
    /organisationNumber/,
  )
})

test('another mailbox makes another ETag', () => {
  expect(publisherTag(localInstallation)).toMatch(/^[0-9a-z]{1,7}$/)
  expect(publisherTag({ ...localInstallation, mailbox: 'annan@exempelby.example' })).not.toBe(
    publisherTag(localInstallation),
  )
})
