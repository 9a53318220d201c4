import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Command } from 'commander'
import { reindex } from './index.service.ts'
import type { SynonymGroup } from './synonyms.ts'

/** `lardom search reindex`. */
export function addSearch(
  lardom: Command,
  synonyms: () => SynonymGroup[],
  withIndex: (work: (em: SqlEntityManager) => Promise<void>) => Promise<void>,
): void {
  lardom
    .command('search')
    .description('look after the search index')
    .command('reindex')
    .description('make the index anew from what is published; reading goes on meanwhile, publishing waits')
    .action(() =>
      withIndex(async em => {
        const count = await reindex(em, synonyms(), documents => process.stderr.write(`${documents} things …\n`))
        console.log(`indexed ${count} things`)
      }),
    )
}
