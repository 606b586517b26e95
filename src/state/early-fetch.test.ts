import { expect, test } from 'vitest'
import { earlyFiles } from './early-fetch.ts'

const filesFor = (search: string) => earlyFiles(new URLSearchParams(search))

test.each(['', '?event=e-1&person=person:x', '?data=other/&from=2020-01-01'])(
  'the address “%s” asks early for the first file alone',
  (search) => {
    expect(filesFor(search)).toEqual(['columns/first.bin'])
  },
)

test('a link that opens articles asks for them early too, once each and without the passage', () => {
  expect(filesFor('?article=misri@10-20&article=a+b')).toEqual([
    ...['columns/first.bin', 'entities.json', 'articles.json'],
    ...['articles/misri.json', 'articles/a%20b.json'],
  ])
  expect(filesFor('?article=misri@10-20&article=misri')).toHaveLength(4)
  expect(filesFor('?article=a&article=b&article=c')).not.toContain('articles/c.json')
})
