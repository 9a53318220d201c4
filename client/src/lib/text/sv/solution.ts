export const solution = {}
