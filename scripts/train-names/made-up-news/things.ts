/** What has a name and is neither person, place nor organisation. */
import { pick, type Random } from '../seeded-random.ts'
import { companyOf } from './organizations.ts'
import { personOf } from './people.ts'
import { demonymOf, madeUpPlace } from './places.ts'

/** Events, prizes and tours: no names of people, places or organisations, though they may hold one. */
export const eventOf = (random: Random): string => {
  const end = pick(random, [
    'Open',
    'Cup',
    'Masters',
    'Classic',
    'Grand Prix',
    'Championship',
    'Trophy',
    'International',
    'Tour',
    'Games',
    'Marathon',
    'Challenge',
    'Festival',
  ])
  return pick(random, [
    `${demonymOf(random)} ${end}`,
    `${pick(random, ['World', 'European', 'Davis', 'Asian', "Champions'", 'League', 'Super', 'Grand', 'Winter'])} ${end}`,
    `${madeUpPlace(random)} ${end}`,
    `${companyOf(random)} ${end}`,
  ])
}

/** A ship, film or product. */
export const thingOf = (random: Random): string =>
  pick(random, [
    `${pick(random, ['Sea', 'Golden', 'Silent', 'Northern', 'Blue', 'Last', 'Ocean', 'Crimson'])} ${pick(random, ['Star', 'Spirit', 'Dawn', 'River', 'Garden', 'Queen', 'Princess', 'Winter', 'Glory'])}`,
    madeUpPlace(random),
    personOf(random).given,
  ])
