function main()
  local parts = {}
  for i = 1, 2000 do parts[i] = "item " .. i end
  local text = ""
  for _, part in ipairs(parts) do
    if string.sub(part, -1) == "7" then text = text .. part .. ";" end
  end
  return #text + #table.concat(parts, ", ")
end
