import { beforeEach, inject } from 'vitest'
import { hasChromium } from './chromium.ts'

const mayBeSkipped = !hasChromium() && !process.env.CI
if (mayBeSkipped) console.warn('\n*** No Chromium for this platform. Let LARDOM_TEST_CHROMIUM name one. ***\n')

beforeEach(({ skip }) => {
  skip(mayBeSkipped, 'Chromium does not run on this platform')
  if (!inject('pagesAreBuilt')) throw new Error('The pages could not be built: see the top of this run.')
})
