import { writeFileSync } from 'node:fs'

/** Prints how many tests passed, failed and were skipped, and writes it to COUNTS_FILE for the last line of `npm test`. */
export const countReporter = (browser) => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 }
    const count = ({ tests = [], suites = [] }) => {
      for (const test of tests) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1
      suites.forEach(count)
    }
    for (const { testResults, passed } of sessions) {
      const failedBefore = total.failed
      if (testResults) count(testResults)
      // A file that could not be loaded has no tests to count, and has failed all the same.
      if (!passed && total.failed === failedBefore) total.failed += 1
    }
    process.stdout.write(
      `\nwidgets in ${browser}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
    )
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(total))
  },
})
