declare module '@adobe/structured-data-validator' {
  /** Checks what is extracted from a page against what Google asks of each type. */
  export default class Validator {
    constructor(schemaOrg: { '@graph': object[] })
    validate(extracted: unknown): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string; path: object[] }[]>
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: object)
    parse(html: string): { jsonld: Record<string, Record<string, unknown>[]>; errors: unknown[] }
  }
}
