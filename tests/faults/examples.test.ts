import { describe, expect, test } from 'vitest'
import { kinds, seededBase } from '../harness/bases.ts'
import { lardom } from '../harness/program.ts'
import { newSite } from '../harness/site.ts'

const counted = '{ cases(filter: { examples: ONLY }) { totalCount } municipality(code: "9901") { name } }'
const none = { cases: { totalCount: 0 }, municipality: null, film: 404 }

describe.concurrent.each(kinds)('the example network on %s', kind => {
  test('is sown, taken away and sown again as the setting says, and a start that changes nothing says nothing', async () => {
    await using base = await seededBase(kind)
    const started = async (EXAMPLES: string) => {
      await using site = await newSite({ env: { DATABASE_URL: base.url, EXAMPLES, LOG_LEVEL: 'warn' } })
      const { status } = await fetch(`${site.url}/files/films/tre-bakslag.webm`)
      const seen = { ...(await site.ask(counted)), film: status }
      const { stdout } = await site.stop()
      return { seen, said: stdout.split('\n').filter(line => line.includes('example network')) }
    }
    const ids = () => base.rows('select id from solutions order by id')

    const off = await started('off')
    const on = await started('on')
    const sown = await ids()
    const still = await started('on')
    const away = await started('off')
    const again = await started('on')

    expect(off).toEqual({ seen: none, said: [] })
    expect(on.said).toEqual([expect.stringMatching(/^Sown: the example network with \d+ fictional cases/)])
    expect(on.seen).toMatchObject({ municipality: { name: 'Exempelköping' }, film: 200 })
    expect(on.seen.cases.totalCount).toBeGreaterThan(0)
    expect(still).toEqual({ seen: on.seen, said: [] })
    expect(away).toEqual({ seen: none, said: [expect.stringMatching(/^Taken away: the example network/)] })
    expect(again.seen).toEqual(on.seen)
    expect(await ids()).toEqual(sown)
  })

  test('is sown and taken away by the operator, whatever the setting says, and the doctor tells the state', async () => {
    await using base = await seededBase(kind)
    const run = async (words: string[], EXAMPLES: string) => {
      const { code, stdout, stderr } = await lardom(words, { DATABASE_URL: base.url, EXAMPLES })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      return stdout.split('\n').filter(line => line.includes('example network'))
    }
    const sown = expect.stringMatching(/^example network renewed; [1-9]\d* fictional cases added$/)

    expect(await run(['doctor'], 'off')).toEqual(['ok    example network: not here (EXAMPLES=off)'])
    expect(await run(['doctor'], 'on')).toEqual(['hint  example network: the next start sows it (EXAMPLES=on)'])
    expect(await run(['seed', '--examples'], 'off')).toEqual([sown])
    expect(await run(['doctor'], 'off')).toEqual(['hint  example network: the next start takes it away (EXAMPLES=off)'])
    expect(await run(['seed'], 'on')).toEqual(['example network renewed; 0 fictional cases added'])
    expect(await run(['doctor'], 'on')).toEqual(['ok    example network: sown (EXAMPLES=on)'])
    expect(await run(['seed', '--no-examples'], 'on')).toEqual([
      expect.stringMatching(/^example network taken away: [1-9]\d* fictional cases$/),
    ])
    expect(await run(['seed'], 'off')).toEqual([])
  })

  test('keeps a start from taking it away while something real refers to it, in words', async () => {
    await using base = await seededBase(kind)
    await lardom(['seed', '--examples'], { DATABASE_URL: base.url })
    await base.rows(
      "update cases set network_id = (select id from networks where is_example = true) where slug = 'motala-stadsvision'",
    )

    await expect(newSite({ env: { DATABASE_URL: base.url, EXAMPLES: 'off' } })).rejects.toThrow(
      'something real refers to them: 1 real cases in an example network. Mend that, or set EXAMPLES=on.',
    )
    expect(await base.rows('select count(*) as count from municipalities where is_example = true')).toMatchObject([
      { count: expect.toSatisfy(count => Number(count) === 9) },
    ])
  })
})
