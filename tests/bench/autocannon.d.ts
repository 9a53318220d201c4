// The part of autocannon that is used here; the package brings no types.
declare module 'autocannon' {
  interface Options {
    url: string
    method: string
    headers: Record<string, string>
    connections: number
    amount: number
    /** Milliseconds between looks at the counters; a run ends at such a look. */
    sampleInt: number
    requests: { setupRequest: (request: object) => object }[]
  }
  export default function autocannon(options: Options): Promise<{ '2xx': number }>
}
