import { sendMessage } from '#lib/message/sendMessage.ts'
import type { Actions } from './$types'

export const actions: Actions = { default: sendMessage }
