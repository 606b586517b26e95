import { describe, expect, test } from 'vitest'
import { isPerson, parseAboutStory } from './about-story.ts'

describe('a story annotated with what it is about', () => {
  test('gives headline, countries, people and the text that follows', () => {
    const source =
      '---\nheadline: "Oil: up"\ncountries: ["NO", SE]\npeople: [Jo Benkow]\n---\n    OSLO, May 4 - Oil rose.\n'
    expect(parseAboutStory(source)).toEqual({
      headline: 'Oil: up',
      countries: ['NO', 'SE'],
      people: ['Jo Benkow'],
      text: '    OSLO, May 4 - Oil rose.\n',
    })
  })

  test('is refused without front matter, without a field and with a country that is no code', () => {
    for (const source of [
      'OSLO, May 4 - Oil rose.',
      '---\ncountries: []\npeople: []\n---\n',
      '---\nheadline: a\ncountries: [Norway]\npeople: []\n---\n',
      '---\nheadline: a\ncountries: []\n---\n',
    ])
      expect(() => parseAboutStory(source)).toThrow()
  })
})

describe('a found person is the annotated one', () => {
  const entity = { name: 'Kiichi Miyazawa', aliases: ['MIYAZAWA', 'Miyazawa'] }

  test('when a form of the name is the same but for case and accents', () => {
    expect(isPerson(entity, 'Miyazawa')).toBe(true)
    expect(isPerson({ name: 'Miguel Díaz-Canel', aliases: [] }, 'Miguel Diaz Canel')).toBe(true)
  })

  test('when surname and given name agree though a middle name does not', () => {
    expect(isPerson({ name: 'James A. Baker', aliases: [] }, 'James Baker')).toBe(true)
  })

  test('and not when only the surname agrees', () => {
    expect(isPerson({ name: 'Howard Baker', aliases: [] }, 'James Baker')).toBe(false)
    expect(isPerson({ name: 'Baker', aliases: [] }, 'James Baker')).toBe(false)
  })
})
