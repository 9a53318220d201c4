/** A step of how to do it: what to do in short, and the rest of what is said of it. */
export function numberedStep(line: string): { head: string; rest: string | null } {
  const unnumbered = line.replace(/^(\d+[.)]|[–•-])\s+/, '')
  const [, head, rest] = /^(.{3,60}?)(?::|\.)\s+(.+)$/s.exec(unnumbered) ?? []
  if (!head || !rest) return { head: unnumbered.replace(/\.$/, ''), rest: null }
  return { head, rest: rest[0]!.toUpperCase() + rest.slice(1) }
}
