import { defineParams } from '@sveltejs/kit/params'
import { citationFormats, type CitationFormat } from '#lib/citation/formats.ts'

export const params = defineParams({
  citation: value => citationFormats.find((format): format is CitationFormat => format === value),
})
