function main()
  local numbers = {}
  for i = 1, 5000 do numbers[i] = i * 7919 % 10007 end
  table.sort(numbers)
  local sum = 0
  for _, n in ipairs(numbers) do if n % 2 == 0 then sum = sum + n end end
  return sum + numbers[1] + numbers[#numbers]
end
