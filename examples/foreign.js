// The instruction check_tail of foreign.upgrade: the function of that name, its parameters in the same order.
function check_tail(lengths, app, worst, say) {
  const sorted = lengths(app).sort((one, other) => one - other)
  const tail = sorted[Math.floor(sorted.length * 0.99)] ?? 0
  if (tail > worst) {
    throw new Error(`one process in a hundred has more than ${tail} messages waiting`)
  }
  say(`${sorted.length} processes, 99 in 100 have at most ${tail} messages waiting`)
}
