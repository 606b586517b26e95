import { expect, test } from 'vitest'
import { createSvgContext } from './svg-context.ts'
import { measure } from './testing-picture.ts'

const linesOf = (paint: (context: ReturnType<typeof createSvgContext>) => void): string[] => {
  const context = createSvgContext(measure)
  paint(context)
  return context.document(100, 50, 'T', 'D').trim().split('\n').slice(3, -1)
}

test('a circle is two arcs, and the move to where it begins adds none', () => {
  expect(
    linesOf((context) => {
      context.beginPath()
      context.moveTo(15, 10)
      context.arc(10, 10, 5, 0, 2 * Math.PI)
      context.fillStyle = '#123456'
      context.fill()
    }),
  ).toEqual(['<path d="M15 10A5 5 0 1 1 5 10A5 5 0 1 1 15 10Z" fill="#123456"/>'])
})

test('half a circle, lines and dashes come out as on a canvas', () => {
  expect(
    linesOf((context) => {
      context.beginPath()
      context.arc(10, 10, 5, Math.PI / 2, (3 * Math.PI) / 2)
      context.fill()
      context.beginPath()
      context.moveTo(0, 1.239)
      context.lineTo(-0.001, 9)
      context.setLineDash([3, 2])
      context.lineWidth = 1.3
      context.strokeStyle = '#abcdef'
      context.stroke()
    }),
  ).toEqual([
    '<path d="M10 15A5 5 0 0 1 10 5" fill="#000000"/>',
    '<path d="M0 1.24L0 9" fill="none" stroke="#abcdef" stroke-width="1.3" stroke-dasharray="3 2"/>',
  ])
})

test('faint colours become opacities, and equal gradients are written once', () => {
  const lines = linesOf((context) => {
    for (let time = 0; time < 2; time++) {
      const gradient = context.createLinearGradient(0, 0, 10, 0)
      gradient.addColorStop(0, 'color-mix(in srgb, #b4532a 4%, transparent)')
      gradient.addColorStop(1, '#b4532a')
      context.globalAlpha = 0.72
      context.fillStyle = gradient
      context.beginPath()
      context.rect(0, 0, 10, 4)
      context.fill()
    }
  })
  expect(lines).toEqual([
    '<defs>',
    '<linearGradient id="fade-1" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="10" y2="0"><stop offset="0" stop-color="#b4532a" stop-opacity="0.04"/><stop offset="1" stop-color="#b4532a"/></linearGradient>',
    '</defs>',
    ...Array(2).fill('<path d="M0 0H10V4H0Z" fill="url(#fade-1)" fill-opacity="0.72"/>'),
  ])
})

test('a text has the width that was measured, and the fonts that other programs may have', () => {
  expect(
    linesOf((context) => {
      context.font = '600 10px "Source Serif 4 Variable", "Source Serif 4", Georgia, serif'
      context.textAlign = 'right'
      context.fillText('A < B', 90, 20)
      context.fillText('  ', 0, 0)
    }),
  ).toEqual([
    `<text x="90" y="20" font-family="'Source Serif 4', Georgia, serif" font-size="10" font-weight="600" text-anchor="end" fill="#000000" textLength="27.5" lengthAdjust="spacingAndGlyphs">A &lt; B</text>`,
  ])
})

test('what is moved is a group that ends where it is restored', () => {
  expect(
    linesOf((context) => {
      context.save()
      context.translate(0, 40)
      context.fillRect(0, 0, 1, 1)
      context.restore()
    }),
  ).toEqual([
    '<g transform="translate(0 40)">',
    '<rect x="0" y="0" width="1" height="1" fill="#000000"/>',
    '</g>',
  ])
})
