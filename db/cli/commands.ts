import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { dumpsCommand } from './dumps.ts'
import { importCommand } from './import.ts'
import { kitCommand } from './kit.ts'
import { publishCommand } from './publish.ts'
import { releasesCommand } from './releases.ts'
import { reportCommand } from './report.ts'
import { seedCommand } from './seed.ts'
import { serveCommand } from './serve.ts'

/** Every command, as `utblick --help` lists them. */
export const commands: readonly Command[] = [
  importCommand,
  seedCommand,
  releasesCommand,
  backupCommand,
  publishCommand,
  dumpsCommand,
  kitCommand,
  reportCommand,
  serveCommand,
]
