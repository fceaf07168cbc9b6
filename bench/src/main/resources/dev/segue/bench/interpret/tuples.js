function cost(m) {
  if (m.length === 3 && m[0] === "add") { return m[1] + m[2]; }
  if (m.length === 3 && m[0] === "scale") {
    var by = m[1];
    if (by.length === 2 && by[0] === "by" && by[1] > 2) { return m[2] * by[1]; }
    return m[2];
  }
  return 0;
}
function main() {
  var sum = 0;
  for (var i = 1; i <= 3000; i++) {
    sum += cost(["add", i, 1]) + cost(["scale", ["by", i % 5], i]) + cost(["other", i]);
  }
  return sum;
}
