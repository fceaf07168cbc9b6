function main() {
  var numbers = [];
  for (var i = 1; i <= 5000; i++) { numbers.push(i * 7919 % 10007); }
  numbers.sort(function (a, b) { return a - b; });
  var sum = 0;
  for (var j = 0; j < numbers.length; j++) { if (numbers[j] % 2 === 0) { sum += numbers[j]; } }
  return sum + numbers[0] + numbers[numbers.length - 1];
}
