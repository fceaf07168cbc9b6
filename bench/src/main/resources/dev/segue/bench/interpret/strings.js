function main() {
  var parts = [];
  for (var i = 1; i <= 2000; i++) { parts.push("item " + i); }
  var text = "";
  for (var j = 0; j < parts.length; j++) {
    if (parts[j].charAt(parts[j].length - 1) === "7") { text = text + parts[j] + ";"; }
  }
  return text.length + parts.join(", ").length;
}
