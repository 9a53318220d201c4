// Preloaded into every server that is measured: tells the parent the CPU time of the whole process, on any system.
process.on('message', () => process.send!(process.cpuUsage()))
process.channel!.unref()
