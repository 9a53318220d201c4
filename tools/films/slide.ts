import { readFileSync } from 'node:fs'
import { figurePath, threadPaths } from '../../client/src/lib/thread/drawings.ts'
import type { Line, Segment } from './script.ts'
import { swatchOf } from './swatch.ts'

export const [width, height] = [1280, 720]
const fonts = new URL('../../client/src/lib/fonts/', import.meta.url)
const tokens = readFileSync(new URL('../../client/src/lib/style/tokens.css', import.meta.url), 'utf8')
const stepNames = [
  'Utmaningar och dilemman',
  'Utforska',
  'Insikter',
  'Lösningar',
  'Våga testa',
  'Förslag till förbättring',
]
const outcomes = {
  WORKED: ['Fungerade', '<circle class="fill" cx="10" cy="10" r="9"/><path class="cut" d="m5.8 10.3 2.9 2.9 5.5-6"/>'],
  NEEDS_ADJUSTMENT: [
    'Behöver justeras',
    '<circle class="ring" cx="10" cy="10" r="8"/><path class="fill" d="M10 2a8 8 0 0 1 0 16z"/>',
  ],
  DID_NOT_WORK: [
    'Fungerade inte',
    '<circle class="ring" cx="10" cy="10" r="8"/><path class="stroke" d="m6.7 6.7 6.6 6.6M13.3 6.7l-6.6 6.6"/>',
  ],
} as const

/** What is seen at a moment. */
export interface Picture {
  segment: Segment
  line: Line
  /** How much of the step’s figure is drawn, and how much of what is shown has come forward: 0–1. */
  drawn: number
  shown: number
}

const thread = threadPaths({
  middles: [1, 2, 3, 4, 5, 6].map(step => 150 + (step - 1) * 196),
  ...{ y: 84, scale: 0.62, start: -20, end: width + 20 },
})

/** The page that the pictures are taken of, once; what changes is put into its body. */
export function page(): string {
  const face = (file: string) => `data:font/woff2;base64,${readFileSync(new URL(file, fonts)).toString('base64')}`
  const css = tokens.replace(/\.\.\/fonts\/([\w-]+\.woff2)/g, (_, file: string) => face(file))
  return `<!doctype html><html lang="sv" data-theme="light"><meta charset="utf-8"><style>${css}
    body { margin: 0; width: ${width}px; height: ${height}px; position: relative; overflow: hidden;
      background: var(--paper); color: var(--ink); font-family: var(--font-sans); }
    svg { display: block; overflow: visible; } path, circle { fill: none; }
    .thread { position: absolute; inset: 0 auto auto 0; }
    .thread path { stroke: var(--line-2); stroke-width: 2.2; stroke-linecap: round; }
    .thread .now, .figure path { stroke: var(--thread); stroke-width: 3; stroke-linecap: round; }
    .figure { position: absolute; left: 96px; top: 210px; }
    .figure path { stroke-width: 4; }
    main { position: absolute; left: 400px; top: 196px; width: 800px; }
    .step { color: var(--thread-text); font-size: 24px; font-weight: 600; }
    h1 { margin: 10px 0 34px; font: 500 54px/1.12 var(--font-serif); letter-spacing: -0.01em; }
    .show { font: 400 40px/1.25 var(--font-serif); color: var(--ink-2); }
    .outcome { display: inline-flex; align-items: center; gap: 14px; margin-top: 26px; padding: 10px 22px 10px 14px;
      border-radius: 999px; font-size: 26px; font-weight: 600; }
    .WORKED { background: var(--ok-bg); color: var(--ok-text); --mark: var(--ok); }
    .NEEDS_ADJUSTMENT { background: var(--adj-bg); color: var(--adj-text); --mark: var(--adj); }
    .DID_NOT_WORK { background: var(--no-bg); color: var(--no-text); --mark: var(--no); }
    .outcome .fill { fill: var(--mark); } .outcome .ring, .outcome .stroke { stroke: var(--mark); stroke-width: 2; }
    .outcome .cut { stroke: #fff; stroke-width: 2; }
    .by { position: absolute; left: 96px; top: 470px; width: 260px; font-size: 24px; line-height: 1.3; color: var(--ink-2); }
    .swatch { overflow: hidden; border-radius: 3px; margin-bottom: 12px; }
    .tag { position: absolute; right: 40px; bottom: 26px; padding: 4px 14px; border: 1px solid var(--line-2);
      border-radius: 999px; font-size: 20px; color: var(--ink-3); background: var(--paper); }
    .reports path { stroke: var(--link); stroke-width: 3; } .reports circle { fill: var(--thread); }
    .reports .unread { stroke: var(--ink-3); stroke-dasharray: 2 9; stroke-linecap: round; }
  </style><body></body></html>`
}

export function bodyOf({ segment, line, drawn, shown }: Picture): string {
  const { step, title } = segment
  const now = thread[step - 1]!
  return `<svg class="thread" width="${width}" height="170" viewBox="0 0 ${width} 170">
      ${thread.map(path => `<path d="${path}"/>`).join('')}
      <path class="now" pathLength="1" stroke-dasharray="${drawn} 2" d="${now}"/></svg>
    <svg class="figure" width="230" height="230" viewBox="0 0 230 230">
      <path pathLength="1" stroke-dasharray="${drawn} 2" d="${figurePath(step, 230)}"/></svg>
    <p class="by">${swatchOf(line.by, 56)}${line.by}</p>
    <main><div class="step">Steg ${step} · ${stepNames[step - 1]}</div><h1>${title}</h1>
      <div style="opacity:${shown}">${shownBy(line)}</div></main><span class="tag">Exempel</span>`
}

function shownBy({ show, outcome, reports }: Line): string {
  const [word, mark] = outcome ? outcomes[outcome] : ['', '']
  return [
    reports === undefined ? '' : reportMap(reports),
    show ? `<div class="show">${show}</div>` : '',
    outcome &&
      `<span class="outcome ${outcome}"><svg width="32" height="32" viewBox="0 0 20 20">${mark}</svg>${word}</span>`,
  ].join('')
}

/** Eleven reports from those who write to those who read; the unread ones are spread among the others. */
function reportMap(unread: number): string {
  const strokes = Array.from({ length: 11 }, (_, at) => {
    const isUnread = unread > 0 && [1, 4, 7, 9].slice(0, unread).includes(at)
    const [from, to] = [10 + at * 22, 10 + ((at * 4) % 11) * 22]
    const path = `M0 ${from}C260 ${from} 400 ${to} 640 ${to}`
    return `<path class="${isUnread ? 'unread' : ''}" d="${path}"/>${unread && !isUnread ? `<circle cx="656" cy="${to}" r="9"/>` : ''}`
  })
  return `<svg class="reports" width="680" height="240" viewBox="0 0 680 240">${strokes.join('')}</svg>`
}
