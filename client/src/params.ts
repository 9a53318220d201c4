import { defineParams } from '@sveltejs/kit/params'
import { isListKind } from '#lib/lists/listKinds.ts'
import { citationFormats, type CitationFormat } from '#lib/citation/formats.ts'

export const params = defineParams({
  list: value => (isListKind(value) ? value : undefined),
  citation: value => citationFormats.find((format): format is CitationFormat => format === value),
})
