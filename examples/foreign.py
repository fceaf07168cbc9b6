# The instruction check_tail of foreign-python.upgrade: the function of that name, its parameters in the same order.
def check_tail(lengths, app, worst, say):
    ordered = sorted(lengths(app))
    tail = ordered[len(ordered) * 99 // 100] if ordered else 0
    if tail > worst:
        raise ValueError(f"one process in a hundred has at least {tail} messages waiting")
    say(f"{len(ordered)} processes, 99 in 100 have at most {tail} messages waiting")
