function main()
  local sum = 0
  for i = 1, 20000 do
    if i % 3 == 0 then sum = sum + i * i % 7 else sum = sum - math.floor(i / 2) end
  end
  return sum
end
