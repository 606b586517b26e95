import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './html-text.ts'

test.each([
  ['<p>One &amp; two</p><p>three<br>four</p>', 'One & two\nthree\nfour'],
  ['a <b>bold</b> <a href="x>y">link</a>', 'a bold y">link'],
  ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'a b c'],
  ['a<!-- <p>hidden</p> -->b', 'a b'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['caf&eacute; &#233; &#x1F600; &unknown; &#0;', 'café é 😀 &unknown; &#0;'],
  ['<SCRIPT>x</SCRIPT >y<script>unclosed', 'y'],
  ['İ<script>x</script>y', 'İ y'],
  ['  spaced \n\n out ', 'spaced\nout'],
])('%s reads: %s', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('text without markup stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z.,:;!?é—]{1,8}$/), { minLength: 1 }), (words) => {
      expect(htmlToText(words.join(' '))).toBe(words.join(' '))
    }),
  )
})

test('any text is read to an end', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '<!--',
    '-->',
    '<script',
    '</script',
    '<p',
    '&',
    '&#',
    ';',
    'a',
    ' ',
    '/',
  )
  fc.assert(fc.property(fc.array(piece), (pieces) => typeof htmlToText(pieces.join('')) === 'string'))
})
