import type { HowTo } from 'schema-dts'

/** A method as a guide; null for one without steps, which is none. */
export function methodGuide(
  method: { name: string; purpose: string; steps: readonly string[] },
  url: string,
  language: string,
): HowTo | null {
  if (!method.steps.length) return null
  return {
    '@type': 'HowTo',
    '@id': url,
    url,
    name: method.name,
    description: method.purpose,
    inLanguage: language,
    step: method.steps.map((text, at) => ({ '@type': 'HowToStep', position: at + 1, text })),
  }
}
