import 'reflect-metadata'
import type { SqlEntityManager } from '@mikro-orm/sql'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base } from 'vitest'
import { seedExamples } from '../../seeds/examples.ts'
import { caseDocument, formatVersion } from '../../server/case/case.document.ts'
import { publishCase } from '../../server/case/case.publish.ts'
import { withdrawCase } from '../../server/case/case.withdraw.ts'
import { openDatabase } from '../../server/database/database.ts'
import { tables } from '../../server/features.ts'
import { seededBase } from './bases.ts'
import { launchChromium } from './chromium.ts'
import { addFilm } from './film.ts'
import { fullExample, partIds, removedInsight, rewritten, smallExample } from './fictional.ts'
import { newSite, type Site } from './site.ts'

/** The running site, and ways of changing what it shows. */
export interface Visit {
  readonly site: Site
  /** Publishes fictional cases while the site runs. */
  publish(...documents: object[]): Promise<void>
  withdraw(slug: string, reason: string): Promise<void>
  /** Changes what no document can, in one transaction. */
  write(change: (em: SqlEntityManager) => Promise<void>): Promise<void>
}

/** Opens an address of the site in a page of its own: nothing remembered from another, and no motion. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>

/** One site with the real cases and the example network for all tests of a file; what a test opens in the browser is closed after it. */
export const test = base.extend<{ browser: Browser; visit: Visit; open: Open }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- how a fixture is written that needs no other
    async ({}, use) => {
      await using browser = await launchChromium()
      await use(browser)
    },
    { scope: 'worker' },
  ],
  visit: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      await using visit = await newVisit()
      await use(visit)
    },
    { scope: 'file' },
  ],
  open: async ({ browser, visit: { site } }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (path, options) => {
      const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', ...options })
      contexts.push(context)
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      await page.goto(path)
      return page
    })
    await Promise.all(contexts.map(context => context.close()))
  },
})

async function newVisit(): Promise<Visit & AsyncDisposable> {
  await using opened = new AsyncDisposableStack()
  const base = opened.use(await seededBase('sqlite'))
  const database = await openDatabase({ kind: 'sqlite', file: base.file }, tables)
  opened.defer(() => database.close())
  const em = () => database.em.fork() as SqlEntityManager
  await seedExamples(em())
  const site = opened.use(await newSite({ env: { DATABASE_URL: base.url, EXAMPLES: 'on' } }))
  const all = opened.move()
  return {
    site,
    publish: (...documents) =>
      em().transactional(async em => {
        for (const document of documents) {
          const whole = caseDocument.parse({ format: 'lardom-case', formatVersion, ...document })
          await publishCase(em as SqlEntityManager, whole, { now: new Date(), origin: 'IMPORT' })
        }
      }),
    withdraw: (slug, reason) => withdrawCase(em(), slug, reason),
    write: change => em().transactional(em => change(em as SqlEntityManager)),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** Every kind of page there is so far, by what it is. Needs `publishExamples`. */
export const pageKinds = {
  start: '/',
  list: '/utforska',
  'filtered list': '/utforska?utfall=fungerade&steg=6',
  'empty list': '/utforska?utfall=fungerade-inte&steg=1',
  'found challenges': '/utforska?typ=utmaningar',
  'found insights': '/utforska?typ=insikter&utfall=fungerade',
  'found solutions': '/utforska?typ=losningar&ordning=provad',
  'found tests': '/utforska?typ=tester',
  'found methods': '/utforska?typ=metoder',
  'map of cases': '/utforska?vy=karta',
  'map of tests': '/utforska?typ=tester&vy=karta',
  'found by words': '/utforska?q=rapporter+ingen+läser&utfall=fungerade',
  'found by words, most like': '/utforska?q=hemvård&ordning=likast&lik=2281',
  'found networks': '/utforska?q=styrsystem&typ=natverk',
  'map of what words find': '/utforska?q=rapport&vy=karta',
  'words that may be misspelt': '/utforska?q=sjukfrånvarro&lik=9999',
  'words without hits': '/utforska?q=xyzzyq',
  'words without hits under filters': '/utforska?q=hemtjänst&typ=natverk&utfall=fungerade',
  'all cases': '/fall',
  'all challenges': '/utmaningar',
  'all explorations': '/utforskningar',
  'all insights': '/insikter',
  'all solutions': '/losningar',
  'all tests': '/tester',
  'all proposals': '/forslag',
  'case with all steps': '/fall/farre-blanketter',
  'case with films, questions and many tests': '/fall/fran-214-mal-till-12',
  'earlier version of a case': '/fall/farre-blanketter?version=1',
  'version not found': '/fall/farre-blanketter?version=99',
  'case abroad': '/fall/oslo-tillitsmodell-hemtjanst',
  'case with a goal only': '/fall/motala-stadsvision',
  'solution with many tests': '/losningar/rapportpaus',
  'solution without a test': '/losningar/losning-utan-test',
  'compared solutions': '/jamfor?losning=rapportpaus&losning=losning-utan-test',
  'compared cases':
    '/jamfor?fall=fran-214-mal-till-12&fall=oslo-tillitsmodell-hemtjanst&fall=farre-blanketter&fall=motala-stadsvision',
  'a comparison with what is not there':
    '/jamfor?fall=farre-blanketter&fall=tillbakadraget&fall=finns-inte&losning=rapportpaus',
  'nothing to compare': '/jamfor',
  'removed solution': '/losningar/borttagen-losning',
  challenge: `/utmaningar/${partIds.challenge}`,
  exploration: `/utforskningar/${partIds.exploration}`,
  insight: `/insikter/${partIds.insight}`,
  test: `/tester/${partIds.test}`,
  improvement: `/forslag/${partIds.improvement}`,
  'removed insight': `/insikter/${removedInsight}`,
  methods: '/metoder',
  'method with uses': '/metoder/intervjuer',
  'method without uses': '/metoder/effektlogik',
  'municipality with a case': '/kommuner/2281',
  'municipality without a case': '/kommuner/0114',
  municipalities: '/kommuner',
  'municipalities by name': '/kommuner?namn=sund',
  'municipality with exchange': '/kommuner/9901',
  themes: '/teman',
  'theme with cases': '/teman/STY',
  'theme without cases': '/teman/TRA',
  'obstacle with cases': '/hinder/time',
  seminars: '/seminarier',
  'seminar with films': '/seminarier/provseminariet',
  'seminar without films': '/seminarier/tillit-i-styrningen-2019',
  film: '/filmer/provfilmen',
  networks: '/natverk',
  'network with cases': '/natverk/mindre-rapporter-mer-samtal',
  'network without known members': '/natverk/forenklat-och-effektivare-styrsystem',
  about: '/om',
  'accessibility with the message form': '/tillganglighet?om=/fall/farre-blanketter',
  'personal data': '/personuppgifter',
  'open data': '/oppna-data',
  'open data as a table': '/oppna-data?exempel=andrat&vy=tabell',
  components: '/komponenter',
  'not found': '/finns-inte',
  'municipality not found': '/kommuner/Sundsval',
  withdrawn: '/fall/tillbakadraget',
}

/** The cases that `pageKinds` shows beside the real ones: one in full that has changed its address, one withdrawn. */
export async function publishExamples(visit: Visit): Promise<void> {
  await visit.publish(fullExample, smallExample('tillbakadraget'))
  await visit.publish({ ...fullExample, slug: 'farre-blanketter' })
  for (const version of rewritten) await visit.publish(version)
  await visit.withdraw('tillbakadraget', 'Exemplet hade fel i sig.')
  await visit.write(em => addFilm(em, 'farre-blanketter'))
}

/** Waits until the scripts of the page have taken over its links and forms; the element is Kit’s, put in last. */
export function awake(page: Page): Promise<void> {
  return page.locator('#svelte-announcer').waitFor({ state: 'attached' })
}

/** What axe finds wrong, each with the elements that it is about. */
export async function violations(page: Page): Promise<string[]> {
  // Past the content policy, which rightly keeps such a script out.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
