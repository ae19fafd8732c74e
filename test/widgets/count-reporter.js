import { writeFileSync } from 'node:fs'

/** Says how many tests passed and failed in which browser, and writes it to COUNTS_FILE for the last line of `npm test`. */
export const countReporter = (browser) => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0 }
    let skipped = 0
    const count = ({ tests = [], suites = [] }) => {
      for (const test of tests)
        if (test.skipped) skipped += 1
        else total[test.passed ? 'passed' : 'failed'] += 1
      suites.forEach(count)
    }
    for (const { testResults, passed } of sessions) {
      const failedBefore = total.failed
      if (testResults) count(testResults)
      // A file that could not be loaded has no tests to count, and has failed all the same.
      if (!passed && total.failed === failedBefore) total.failed += 1
    }
    process.stdout.write(
      `\nwidgets in ${browser}: ${total.passed} passed, ${total.failed} failed, ${skipped} skipped\n`,
    )
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(total))
  },
})
