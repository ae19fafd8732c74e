// Imported first by every entry: better-sqlite3 13 crashes the whole process under Node 20, without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Utblick needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux x64 the project brings its own: run "npm ci", then start through npm, as "npm start" or "npm run import".\n',
  )
  process.exit(1)
}
