// What Lighthouse says of the pages that matter most, as Markdown. Fails below the goals. See "Speed" in README.md.
import lighthouse, { type Flags } from 'lighthouse'
import Trace from 'lighthouse/core/gather/gatherers/trace.js'
import { showBrowser, showSite } from './shown.ts'

const pages = {
  Start: '/',
  Utforska: '/utforska',
  Case: '/fall/fran-214-mal-till-12',
  Solution: '/losningar/rapportpaus',
  Film: '/filmer/rapporten-som-ingen-laste',
}
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const maximumScriptKilobytes = 70
const categories = Object.keys(goals) as (keyof typeof goals)[]

// The Chromium that npm has crashes when it records which features a page uses; nothing that is scored needs it.
const traced = Trace.getDefaultTraceCategories().filter(name => name !== 'blink.webdx_feature_usage')
Trace.getDefaultTraceCategories = () => traced

await using site = await showSite()
await using browser = await showBrowser()
const options: Flags = { port: browser.port, onlyCategories: categories, logLevel: 'error' }

console.log(`| page | ${categories.join(' | ')} | CLS | script kB |\n|---|${'---|'.repeat(categories.length + 2)}`)
let missed = false
for (const [name, path] of Object.entries(pages)) {
  const result = await lighthouse(site.url + path, options)
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`)
  const scores = categories.map(category => Math.round((lhr.categories[category]?.score ?? 0) * 100))
  const shift = lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN
  const script = scriptKilobytes(lhr.audits['network-requests']?.details)
  missed ||= scores.some((score, index) => score < goals[categories[index]!])
  missed ||= shift > 0 || script > maximumScriptKilobytes
  console.log(`| ${name} | ${scores.join(' | ')} | ${shift.toFixed(3)} | ${script.toFixed(1)} |`)
  for (const [id, { score, title, scoreDisplayMode }] of Object.entries(lhr.audits)) {
    const counts = categories.some(key => lhr.categories[key]?.auditRefs.some(ref => ref.id === id && ref.weight > 0))
    if (counts && score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
      console.error(`  ${id}: ${title}`)
  }
}
if (missed) process.exitCode = 1

interface Request {
  resourceType?: string
  transferSize?: number
}

/** What the scripts of the first view weigh as sent, compressed. */
function scriptKilobytes(details: unknown): number {
  const { items } = details as { items: Request[] }
  const scripts = items.filter(({ resourceType }) => resourceType === 'Script')
  return scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024
}
