import { expect, test } from 'vitest'
import { earlyFiles } from './early-fetch.ts'

const filesFor = (search: string) => earlyFiles(new URLSearchParams(search))

test.each(['', '?event=e-1&person=person:x', '?data=other/&from=2020-01-01'])(
  'the address “%s” asks for no other file early',
  (search) => {
    expect(filesFor(search)).toEqual([])
  },
)

test('a link that opens articles asks for them early too, once each and without the passage', () => {
  expect(filesFor('?article=misri@10-20&article=a+b')).toEqual([
    ...['entities.json', 'articles.json', 'articles/misri.json', 'articles/a%20b.json'],
  ])
  expect(filesFor('?article=misri@10-20&article=misri')).toHaveLength(3)
  expect(filesFor('?article=a&article=b&article=c')).not.toContain('articles/c.json')
})
