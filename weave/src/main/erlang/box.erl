%% Value -> a box that holds it until the step ends.
fun(Value) ->
    Boxes = Segue@kept(boxes, #{}),
    Box = map_size(Boxes),
    Segue@keep(boxes, Boxes#{Box => Value}),
    Box
end
