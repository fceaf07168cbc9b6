package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.sim.Fault.Kind;
import dev.segue.sim.Fault.Misfortune;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Misfortunes in an address: {@code sim:?faults=node_dies@load,refused@suspend:2}. */
final class FaultOption {

    private static final Pattern FAULT = Pattern.compile("([a-z_]+)@([a-z_]+)(?::([1-9]\\d{0,8}))?");

    private FaultOption() {}

    static List<Fault> parse(String option) {
        return Arrays.stream(option.split(",", -1)).map(FaultOption::one).toList();
    }

    private static Fault one(String text) {
        Matcher fault = FAULT.matcher(text);
        if (fault.matches()) {
            Optional<Kind> kind = named(Kind.values(), Kind::text, fault.group(1));
            Optional<Operation> at = named(Operation.values(), Operation::text, fault.group(2));
            int occurrence = fault.group(3) == null ? 1 : Integer.parseInt(fault.group(3));
            if (kind.isPresent() && at.isPresent()) {
                return new Misfortune(at.get(), occurrence, kind.get());
            }
        }
        throw new RuntimeFailure.WrongAddress(
                "%s is no fault that can be simulated".formatted(text),
                "write what happens and at which operation, as in sim:?faults=node_dies@load:1");
    }

    private static <T> Optional<T> named(T[] all, Function<T, String> name, String wanted) {
        return Arrays.stream(all)
                .filter(candidate -> name.apply(candidate).equals(wanted))
                .findFirst();
    }
}
