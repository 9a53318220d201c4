import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

/** The script in app.html is the only one Kit does not write, and so the only one it cannot allow by itself. */
function themeScriptHash(): `sha256-${string}` {
  const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1]
  if (script === undefined)
    throw new Error('src/app.html has no inline script: remove themeScriptHash from vite.config.ts')
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}

/** The layout, the error page, which Kit loads beforehand, and what they or nearly all pages use. */
const ofEveryPage = new RegExp(
  [
    String.raw`src.routes.\+(layout|error)`,
    'src.lib.(address|site)',
    'src.lib.(feed.lists|structured.JsonLd|openData.ShownQuestions|still)',
    'src.lib.graphql.(ask|graphql|post|question)',
    'src.lib.text.(format|text)',
    'src.lib.ui.(ArrowLink|Breadcrumbs|CopyButton|Icon)',
  ].join('|'),
)

/** One style sheet for the site, which stays in the browser; what few pages need comes with them. */
const ofManyPages = /^(?!.*(routes.(components|open-data|films)|lib.(film|openData.(?!ShownQuestions)))).*\.css$/

export default defineConfig({
  build: {
    // The content policy allows fonts and pictures as files only.
    assetsInlineLimit: 0,
    // A page's scripts name what they import; a list of it all beside them is 1 kB on every first view.
    modulePreload: { resolveDependencies: (_, files) => files.filter(file => file.endsWith('.css')) },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What is always loaded together is one file: many small ones weigh more and each cost a request. What it
          // depends on stays where it is, for the modules of Kit that do something must run in their order.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: 'style', test: ofManyPages },
                { name: 'frame', test: ofEveryPage },
                { name: 'figures', test: /lib.thread.(curve|drawings|figures|StepFigure)/ },
                { name: 'outcomes', test: /lib.case.(Outcome(Mark|Label)|outcome\.ts)/ },
                {
                  name: 'places',
                  test: /lib.(case.Case(Outcomes|Places)|swatch.(Swatch\.|weave)|municipality.MunicipalityLink)/,
                },
                { name: 'sv', test: /lib.text.sv.(site|format|knowledge)\.ts/ },
                { name: 'en', test: /lib.text.en.(site|format|knowledge)\.ts/ },
                { name: 'kit', test: /kit.src.(messages|exports)/ },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      compilerOptions: { runes: true },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self', themeScriptHash()],
          'style-src': ['self'],
          // The one style attribute on any page: Kit hides with it the region that announces a navigation.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
})
