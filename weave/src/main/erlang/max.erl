%% Arguments -> the greatest of two or more values or of one list.
fun(Arguments) -> Segue@extreme("max", gt, Arguments) end
