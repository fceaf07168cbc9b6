%% App -> the process that leads the application, or undefined.
fun(App) -> application_controller:get_master(App) end
