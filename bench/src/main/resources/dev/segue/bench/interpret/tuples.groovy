def cost(m) {
  if (m.size() == 3 && m[0] == "add") { return m[1] + m[2] }
  if (m.size() == 3 && m[0] == "scale") {
    def by = m[1]
    if (by.size() == 2 && by[0] == "by" && by[1] > 2) { return m[2] * by[1] }
    return m[2]
  }
  0
}
def program() {
  def sum = 0
  for (i in 1..3000) {
    sum += cost(["add", i, 1]) + cost(["scale", ["by", i % 5], i]) + cost(["other", i])
  }
  sum
}
