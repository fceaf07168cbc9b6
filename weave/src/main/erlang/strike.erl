%% Keys -> strikes processes or listeners off the ledger.
fun(Keys) -> Segue@keep(ledger, maps:without(Keys, Segue@kept(ledger, #{}))) end
