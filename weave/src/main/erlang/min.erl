%% Arguments -> the least of two or more values or of one list.
fun(Arguments) -> Segue@extreme("min", lt, Arguments) end
