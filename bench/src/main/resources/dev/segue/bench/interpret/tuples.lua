local function cost(m)
  if #m == 3 and m[1] == "add" then return m[2] + m[3] end
  if #m == 3 and m[1] == "scale" then
    local by = m[2]
    if #by == 2 and by[1] == "by" and by[2] > 2 then return m[3] * by[2] end
    return m[3]
  end
  return 0
end
function main()
  local sum = 0
  for i = 1, 3000 do
    sum = sum + cost({"add", i, 1}) + cost({"scale", {"by", i % 5}, i}) + cost({"other", i})
  end
  return sum
end
