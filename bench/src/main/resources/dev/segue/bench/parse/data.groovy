// What shard @ is made of.
def shard_@ = [
  name: "shard @",
  nodes: ["first.example.net", "second.example.net", "third.example.net"],
  ports: [4000, 4001, 4002 + @, 4003 * 2],
  weights: [low: 0.25, high: 1.5e3, usual: (1 + 2) * 3 - 4 / 5],
  hosts: ["a.example.net": true, "b.example.net": false, "c.example.net": null],
  owner: owners[@ % 16].name,
]
