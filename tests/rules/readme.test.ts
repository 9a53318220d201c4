import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { read, root } from './files.ts'

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const commands = shellCommands(read('README.md'))

describe('the commands in README.md', () => {
  test('are there, and of kinds that are checked here', () => {
    const known = /^(npm (ci|install|start|test|run)\b|curl |git clone |cd |cp |[A-Z_]+=\S+ npm )/

    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter(command => !known.test(command))).toEqual([])
  })

  test('name scripts that exist', () => {
    const named = commands.flatMap(command => /\bnpm (?:run (?:-\S+ )*)?([\w:-]+)/.exec(command)?.[1] ?? [])
    expect(named.filter(name => !(name in scripts) && !['ci', 'install'].includes(name))).toEqual([])
  })

  test('name lardom commands that exist', () => {
    const named = commands.flatMap(command => /\blardom -- ([a-z][\w-]*)/.exec(command)?.[1] ?? [])
    const help = execFileSync(process.execPath, ['--import', 'tsx', 'server/cli.ts', '--help'], {
      cwd: root,
      encoding: 'utf8',
    })
    const listed = [...help.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(match => match[1])

    expect(named.filter(name => !listed.includes(name))).toEqual([])
  })
})

/** The commands of all ```sh blocks: without prompt and comment, continued lines joined. */
function shellCommands(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].map(match => match[1] ?? '')
  return blocks
    .flatMap(block => block.replace(/\\\n\s*/g, ' ').split('\n'))
    .map(line =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#\s.*$/, '')
        .trim(),
    )
    .filter(line => line && !line.startsWith('#'))
}
