declare module '@citation-js/core' {
  /** Reads a citation of any format that a plugin knows. */
  export class Cite {
    constructor(text: string)
    // oxlint-disable-next-line typescript/no-explicit-any -- what it reads is what is tested
    readonly data: any[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
