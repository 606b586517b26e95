import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { pageDate } from './page-date.ts'

const BODY =
  'The ferry left the harbour with ninety people on board and sank off the northern point before any of the boats that were near could reach it.'

const dateOf = (text: string, headline: string | null = null): string | null => {
  const date = pageDate(extractArticle(bareArticle('a', text, { headline })))
  return date === null ? null : dayNumberEdtf(date.day)
}

describe('the date that a page prints', () => {
  test.each([
    ['Thursday, 23 April 2015', '2015-04-23'],
    ['October 17, 2017 / 7:52 PM / 4 days ago', '2017-10-17'],
    ['Apr 28, 2015   Author : admin', '2015-04-28'],
    ['By JANE ROE\nPublished: June 3, 2011', '2011-06-03'],
    ['12 March 2014 Last updated at 14:20 GMT', '2014-03-12'],
    ['By Jane Roe, June 3, 2011', '2011-06-03'],
    ['LONDON, June 3, 2011', '2011-06-03'],
    ['2015-04-23', '2015-04-23'],
  ])('is found in “%s”', (line, day) => {
    expect(dateOf(`Ferry sinks off the point\n${line}\n\n${BODY}`)).toBe(day)
  })

  test('may stand below the article when it says so', () => {
    expect(dateOf(`Ferry sinks\n\n${BODY}\n\nFirst published on 3 June 2011`)).toBe('2011-06-03')
    expect(dateOf(`Ferry sinks\n\n${BODY}\n\n3 June 2011`)).toBe(null)
  })

  test('is that of publication, not that of an update', () => {
    expect(dateOf(`Ferry sinks\nUpdated 5 June 2011\nPublished 3 June 2011\n\n${BODY}`)).toBe('2011-06-03')
    expect(dateOf(`Ferry sinks\nUpdated 5 June 2011\n\n${BODY}`)).toBe('2011-06-05')
  })

  test('gives its place in the text', () => {
    const text = `Ferry sinks\nPublished: June 3, 2011\n\n${BODY}`
    const date = pageDate(extractArticle(bareArticle('a', text)))!
    expect(text.slice(date.start, date.end)).toBe('June 3, 2011')
  })
})

describe('no date of the page', () => {
  test.each([
    ['a headline that names a day', `The attacks of September 11, 2001\n\n${BODY}`],
    ['a short sentence with a date', `It sank on June 3, 2011.\n\n${BODY}`],
    ['a date in the running text', `Ferry sinks\n\n${BODY} It had sailed on June 3, 2011.`],
    ['a month and day without a year', `Ferry sinks\nJune 3\n\n${BODY}`],
    ['a chronicle', `Three days\n\n1 June 2011\n${BODY}\n2 June 2011\nMore.\n3 June 2011\nEnd.\n`],
    [
      'a list of days',
      '1 June 2011\nThe ferry sails.\n2 June 2011\nThe ferry sinks.\n3 June 2011\nDivers find it.\n4 June 2011\nThe inquiry begins.',
    ],
  ])('%s', (_, text) => {
    expect(dateOf(text)).toBe(null)
  })

  test('a given headline that is a date', () => {
    expect(dateOf(`1 September 1939\n\n${BODY}`, '1 September 1939')).toBe(null)
  })
})
