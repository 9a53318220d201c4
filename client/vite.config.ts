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

export default defineConfig({
  // The content policy allows fonts and pictures as files only.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What many pages share of lib is one file: twenty small ones weigh more and each cost a request. What it
          // depends on stays where it is, for Kit's own modules must run in their order.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: 'common', test: /src.lib/, minShareCount: 20 }],
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
