%% -> what kind of target this is.
fun() -> #{kind => beam, version => unicode:characters_to_binary(["OTP ", erlang:system_info(otp_release)])} end
