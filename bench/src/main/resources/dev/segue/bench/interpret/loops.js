function main() {
  var sum = 0;
  for (var i = 1; i <= 20000; i++) {
    if (i % 3 === 0) { sum += i * i % 7; } else { sum -= Math.floor(i / 2); }
  }
  return sum;
}
