export const seminars = {}
