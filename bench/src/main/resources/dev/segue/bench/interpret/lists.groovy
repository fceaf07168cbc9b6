def program() {
  def numbers = []
  for (i in 1..5000) { numbers << i * 7919 % 10007 }
  def sorted = numbers.sort(false)
  def sum = 0
  for (n in sorted) { if (n % 2 == 0) { sum += n } }
  sum + sorted.first() + sorted.last()
}
