%% X -> its literal and its kind, for complaints.
fun(X) -> <<(Segue@brief(X))/binary, " of the type ", (atom_to_binary(Segue@kind(X), utf8))/binary>> end
