import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isScalarType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql'
import { expect, test } from 'vitest'
import { newId } from '../../server/database/id.ts'
import { buildSchema } from '../../server/schema.ts'
import { isConnection } from '../harness/lists.ts'
import { inParallel } from '../harness/inParallel.ts'
import { newWorld, type Asked, type World } from '../harness/world.ts'

const fields = Object.values(buildSchema().getQueryType()!.getFields())
const paging = new Set(['first', 'after', 'last', 'before'])

const long = 'å'.repeat(10_000)
const texts = [
  ...['', ' ', '\0', 'a\0b', '\ud800', 'a\udc00b', '🙂', '👩‍👩‍👧‍👦', '\u202eabc', 'مرحبا', 'e\u0301', '\u{10ffff}', long],
  ...["'", '"', '\\', '%', '_', '%_!', "'; drop table cases; --", "' or 1=1 --", '$1', '?', '${x}', '{{x}}', '../..'],
  ...['__proto__', 'constructor', '<script>', '\r\n', '\t', 'null', 'NaN', '-1', 'A', 'TRUE', '2018-13-45'],
]
const ids = [
  ...[newId('case'), newId('insight'), newId('tombstone'), newId('nothing'), newId('municipality')],
  ...[newId('case').toUpperCase(), `${newId('case')}\n`, `${newId('case')}0`, newId('case').slice(0, -1)],
  ...['case_', '_', 'case_zzzzzzzzzzzzzzzzzzzzzzzzzz', 'case_8zzzzzzzzzzzzzzzzzzzzzzzzz', `${long}_${long}`],
]
const numbers = [0, -1, 1.5, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1e308, -0]
const otherTypes: unknown[] = [1, 1.5, true, [], {}, [[]], [null], { a: 1 }, JSON.parse('{"__proto__":1}')]

test('no argument of the API, whatever it is given, makes an error of ours', async () => {
  await using world = await newWorld()

  const questions = fields.flatMap(field =>
    field.args
      .filter(({ name }) => !paging.has(name) || field.name === 'cases')
      .flatMap(({ name, type }) => valuesFor(type).map(value => ({ field, name, value }))),
  )

  const wrong = await inParallel(questions, async ({ field, name, value }) =>
    faultsOf(await ask(world, field, name, value), `${field.name}(${name}: ${shown(value)})`),
  )
  expect(wrong.flat()).toEqual([])
  expect(questions.length).toBeGreaterThan(1000)
}, 60_000)

test('a list of a hundred values is taken, and one more is told the limit', async () => {
  await using world = await newWorld()
  const lists = fields.flatMap(field =>
    field.args.flatMap(argument =>
      inputFields(argument.type)
        .filter(({ type }) => isListType(getNullableType(type)))
        .map(inner => ({ field, argument, inner })),
    ),
  )

  await inParallel(lists, async ({ field, argument, inner }) => {
    const value = valueOf(inner.type)
    const at = (count: number) => ask(world, field, argument.name, { [inner.name]: Array(count).fill(value) })
    expect((await at(100)).errors).toBeUndefined()
    expect((await at(101)).errors?.[0]?.extensions).toEqual({
      ...{ code: 'BAD_USER_INPUT', reason: 'TOO_MANY_VALUES', argument: `filter.${inner.name}`, maximum: 100 },
    })
  })
  expect(lists.length).toBeGreaterThan(20)
  const { errors } = await world.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array(101).fill(newId('case')),
  })
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'TOO_MANY_VALUES', argument: 'ids', maximum: 100 })
})

test('what is not there is null: by slug, by code, by id, and by an id of another kind', async () => {
  await using world = await newWorld()

  for (const field of fields) {
    const [argument, ...others] = field.args.filter(isRequiredArgument)
    if (!argument || others.length) continue
    const { name, type } = argument
    if (!isScalarType(getNullableType(type)) || isNonNullType(field.type)) continue
    const known = await world.ask('{ cases(first: 1) { nodes { id } } }')
    const absent = name === 'id' ? [newId('nothing'), newId('case')] : ['finns-inte', '🙂', '']
    if (name === 'id' && field.name !== 'node') absent.push(known.data.cases.nodes[0].id)
    for (const value of absent) {
      expect([field.name, await ask(world, field, name, value)]).toMatchObject([field.name, { data: { it: null } }])
    }
  }
})

test('a text that holds NUL or half a character is refused by name', async () => {
  await using world = await newWorld()

  for (const slug of ['a\0', '\ud800', '\udc00x']) {
    for (const name of ['case', 'withdrawnCase', 'solution', 'network', 'seminar', 'video', 'explorationMethod']) {
      const { errors } = await world.ask(`query ($slug: String!) { ${name}(slug: $slug) { id } }`, { slug })
      expect([name, errors?.[0]?.extensions]).toEqual([
        name,
        { code: 'BAD_USER_INPUT', reason: 'BAD_TEXT', argument: 'slug' },
      ])
    }
  }
  const { errors } = await world.ask('{ municipalities(filter: { nameContains: "\\u0000" }) { totalCount } }')
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_TEXT', argument: 'filter.nameContains' })
})

test('a text of a thousand characters is looked for, and a longer one is told the limit', async () => {
  await using world = await newWorld()

  const query = 'query ($part: String) { municipalities(filter: { nameContains: $part }) { totalCount } }'
  expect((await world.ask(query, { part: 'a'.repeat(1000) })).data.municipalities.totalCount).toBe(0)
  const { errors } = await world.ask(query, { part: 'a'.repeat(1001) })
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_TEXT', maximum: 1000 })
})

function ask(world: World, field: GraphQLField<unknown, unknown>, name: string, value: unknown): Promise<Asked> {
  const argument = field.args.find(given => given.name === name)!
  const selected = field.name === 'knowledge' ? '{ version }' : selectionOf(field)
  const others = field.args
    .filter(other => other !== argument && isRequiredArgument(other))
    .map(({ name, type }) => `${name}: ${getNamedType(type).name === 'String' ? '"x"' : valueOf(type)}`)
  const given = [`${name}: $v`, ...others].join(', ')
  return world.ask(`query ($v: ${argument.type}) { it: ${field.name}(${given}) ${selected} }`, { v: value })
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isConnection(field)) return '{ totalCount nodes { id } }'
  if (isScalarType(type)) return ''
  return 'id' in (type as unknown as { getFields(): object }).getFields()
    ? '{ id }'
    : '{ __typename ... on CaseFacets { themes { count } outcomes { count } } }'
}

function faultsOf({ data, errors }: Asked, what: string): string[] {
  if (!errors) return data === undefined ? [`${what}: neither data nor errors`] : []
  return errors.flatMap(({ message, extensions }) => {
    const { code, reason } = extensions
    const ours = code === 'BAD_USER_INPUT' && (reason !== undefined || message.startsWith('Variable "$v"'))
    const told = JSON.stringify(extensions) + message
    if (!ours) return [`${what}: ${code} ${message}`]
    return /stack|node_modules|at .*\.ts|sqlite|postgres|select /i.test(told) ? [`${what}: tells ${told}`] : []
  })
}

/** Values to try for an argument: of its type, of other types, and within it. */
function valuesFor(type: GraphQLInputType): unknown[] {
  const bare = getNullableType(type)
  const none = isNonNullType(type) ? [null] : [null, undefined]
  if (isInputObjectType(bare)) {
    return Object.values(bare.getFields()).flatMap(field =>
      valuesFor(field.type).map(value => ({ [field.name]: value })),
    )
  }
  if (isListType(bare)) {
    const single = valuesFor(bare.ofType)
    return [...none, [], [[]], ...single, ...single.map(value => [value])]
  }
  if (isEnumType(bare))
    return [...none, ...bare.getValues().map(({ name }) => name), 'NOTHING', 'x'.repeat(300), ...otherTypes]
  const own = { Int: numbers, Float: numbers, Boolean: [true, false, 'true', 0], ID: [...ids, ...texts], String: texts }
  return [...none, ...(own[getNamedType(bare).name as keyof typeof own] ?? []), ...otherTypes]
}

function inputFields(type: GraphQLInputType): GraphQLInputField[] {
  const bare = getNamedType(type)
  return isInputObjectType(bare) ? Object.values(bare.getFields()) : []
}

function valueOf(type: GraphQLInputType): unknown {
  const bare = getNamedType(type)
  return isEnumType(bare) ? bare.getValues()[0]!.name : bare.name === 'Int' ? 1 : 'x'
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 80)
}
