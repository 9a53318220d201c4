export type CodeLanguage = 'graphql' | 'json'
export type TokenKind = 'keyword' | 'field' | 'text' | 'value' | 'type' | 'remark' | 'plain'
export interface Token {
  kind: TokenKind
  text: string
}

const patterns: Record<CodeLanguage, [kind: TokenKind, pattern: RegExp][]> = {
  graphql: [
    ['remark', /#.*/y],
    ['text', /"(?:\\.|[^"\\])*"?/y],
    ['value', /\$\w+|-?\d[\d.]*|\b(?:true|false|null|[A-Z][A-Z_]+)\b/y],
    ['keyword', /\b(?:query|fragment|on)\b/y],
    ['type', /\b[A-Z]\w*/y],
    ['field', /\b[a-z_]\w*/y],
    ['plain', /[^#"$\w]+|./y],
  ],
  json: [
    ['field', /"(?:\\.|[^"\\])*"(?=\s*:)/y],
    ['text', /"(?:\\.|[^"\\])*"?/y],
    ['value', /-?\d[\d.eE+-]*|\b(?:true|false|null)\b/y],
    ['plain', /[^"\w-]+|./y],
  ],
}

/** The lines of a text, each in pieces that are coloured alike. What is no such text comes out whole all the same. */
export function tokenLines(text: string, language: CodeLanguage): Token[][] {
  return text.split('\n').map(line => {
    const tokens: Token[] = []
    for (let at = 0; at < line.length;) {
      const token = tokenAt(line, at, language)
      tokens.push(token)
      at += token.text.length
    }
    return tokens
  })
}

function tokenAt(line: string, at: number, language: CodeLanguage): Token {
  for (const [kind, pattern] of patterns[language]) {
    pattern.lastIndex = at
    const found = pattern.exec(line)?.[0]
    if (found) return { kind, text: found }
  }
  return { kind: 'plain', text: line.slice(at) }
}
