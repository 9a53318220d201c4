export const methods = {}
