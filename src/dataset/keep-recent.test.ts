import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepRecent } from './keep-recent.ts'

type Step =
  | { readonly kind: 'get'; readonly key: number }
  | { readonly kind: 'set'; readonly key: number }
  | { readonly kind: 'hold'; readonly keys: readonly number[] }
  | { readonly kind: 'letGo'; readonly which: number }

const key = fc.nat(9)
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ kind: fc.constant('get' as const), key }),
    fc.record({ kind: fc.constant('set' as const), key }),
    fc.record({ kind: fc.constant('hold' as const), keys: fc.array(key, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('letGo' as const), which: fc.nat() }),
  ),
  { maxLength: 80, size: 'max' },
)

/** What is used last, by the plainest means. */
interface Model {
  /** Keys in order of their last use. */
  used: readonly number[]
  readonly holds: { readonly keys: readonly number[]; readonly release: () => void }[]
}

test('what is held and what was used last is there, and no more is kept than that', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 4 }), (taken, most) => {
      const kept = keepRecent<number, string>(most)
      const model: Model = { used: [], holds: [] }
      const present = new Set<number>()
      const isHeld = (one: number): boolean => model.holds.some(({ keys }) => keys.includes(one))
      const use = (one: number): void => {
        model.used = [...model.used.filter((other) => other !== one), one]
      }
      for (const step of taken) {
        if (step.kind === 'get') {
          expect(kept.get(step.key)).toBe(present.has(step.key) ? `value ${step.key}` : undefined)
          if (present.has(step.key) && !isHeld(step.key)) use(step.key)
        } else if (step.kind === 'set') {
          kept.set(step.key, `value ${step.key}`)
          present.add(step.key)
          use(step.key)
          if (isHeld(step.key)) continue
          const loose = model.used.filter((one) => present.has(one) && !isHeld(one))
          for (const dropped of loose.slice(0, Math.max(0, loose.length - most))) present.delete(dropped)
        } else if (step.kind === 'hold') {
          model.holds.push({ keys: step.keys, release: kept.hold(step.keys) })
        } else if (model.holds.length > 0) {
          const [gone] = model.holds.splice(step.which % model.holds.length, 1)
          gone!.release()
          gone!.release()
          for (const one of new Set(gone!.keys)) if (!isHeld(one)) use(one)
        }
      }
      for (let one = 0; one < 10; one++)
        expect(kept.get(one)).toBe(present.has(one) ? `value ${one}` : undefined)
    }),
  )
})
