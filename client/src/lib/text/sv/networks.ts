export const networks = {}
