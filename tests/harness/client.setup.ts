import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Writes the TypeScript settings that SvelteKit makes and that the pages' own settings build on. */
export default function setup() {
  const client = fileURLToPath(new URL('../../client/', import.meta.url))
  const kit = fileURLToPath(new URL('../../node_modules/.bin/svelte-kit', import.meta.url))
  const { status } = spawnSync(process.execPath, [kit, 'sync'], { cwd: client, stdio: 'inherit' })
  if (status) throw new Error('svelte-kit sync failed')
}
