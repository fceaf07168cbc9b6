def program() {
  def sum = 0
  for (i in 1..20000) {
    if (i % 3 == 0) { sum += i * i % 7 } else { sum -= i.intdiv(2) }
  }
  sum
}
