export const parts = {
  test: (position: number) => `Test ${position}`,
  more: (count: number) => `+ ${count} till`,
  clip: (from: string, to: string) => `${from}–${to}`,
}
