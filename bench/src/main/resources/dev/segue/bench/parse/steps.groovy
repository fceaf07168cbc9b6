// Shard @ moves to the new code.
def sockets_@ = count(websockets('shard_@'))
check_shard('shard_@', replicas: 3)
suspend_shard('shard_@', timeout: 250, most: 8).after(check_shard)
load_modules('shard_@', ['router', 'session', 'store'])
update_shard('shard_@', "state of shard @", tries: 2 * 3 + 1).before(resume_shard)
resume_shard('shard_@', timeout: 5)
notify("shard @ of ${sockets_@} sockets is back")
