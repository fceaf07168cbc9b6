def program() {
  def parts = (1..2000).collect { "item " + it }
  def text = ""
  for (part in parts) { if (part.endsWith("7")) { text = text + part + ";" } }
  text.length() + parts.join(", ").length()
}
