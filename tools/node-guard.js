// Import this first. On older versions the SQLite driver does not fail with a message: it crashes the process.
const [neededMajor, neededMinor] = [22, 17]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `Lärdom needs Node ${neededMajor}.${neededMinor} or later, and this is ${process.version}.\n` +
      'Start it with "npm start" (or "npm run …"), which brings the right version along.',
  )
  process.exit(1)
}
