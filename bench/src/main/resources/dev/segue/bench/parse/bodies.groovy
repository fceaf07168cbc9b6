// Counts what holds the old code of shard @.
def held_@(String app, int limit = @) {
  def known = processes(app, "shard @")
  def total = 0
  for (process in known) {
    if (process.queue > limit * 2 + 1 && !process.idle) {
      total += weight(process) - 1
    } else {
      info("Process ${process.pid} of ${app} waits for ${process.queue}.")
    }
  }
  try {
    drain(known, tries: 3, pause: 250)
  } catch (failure) {
    throw fail("shard @ of ${app} cannot drain")
  }
  switch (total) {
    case 0 -> info("nothing is held")
    case 1 -> warn("one process is held")
    default -> warn("${total} are held")
  }
  return total / count(known)
}
