package dev.segue.resolve;

import dev.segue.syntax.Pattern;
import dev.segue.syntax.StepItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that step items bind. */
final class TopLevelNames {

    private TopLevelNames() {}

    static List<String> of(List<StepItem> items) {
        return items.stream().flatMap(TopLevelNames::ofItem).distinct().toList();
    }

    private static Stream<String> ofItem(StepItem item) {
        return switch (item) {
            case StepItem.LetItem let -> ofPattern(let.let().pattern());
            case StepItem.AssumeItem assume -> ofPattern(assume.assume().pattern());
            case StepItem.AwaitItem await -> ofPattern(await.await().pattern());
            case StepItem.Section section -> of(section.items()).stream();
            case StepItem.IfSteps choice ->
                Stream.concat(
                                choice.branches().stream().map(StepItem.Branch::items),
                                Stream.ofNullable(choice.otherwise()))
                        .flatMap(items -> of(items).stream());
            case StepItem.CallStep call -> Stream.empty();
            case StepItem.InlineStep step -> Stream.empty();
            case StepItem.PointOfNoReturn point -> Stream.empty();
            case StepItem.Always always -> Stream.empty();
        };
    }

    private static Stream<String> ofPattern(@Nullable Pattern pattern) {
        return switch (pattern) {
            case null -> Stream.empty();
            case Pattern.Binding binding -> Stream.of(binding.name().text());
            case Pattern.Tuple tuple -> tuple.elements().stream().flatMap(TopLevelNames::ofPattern);
            case Pattern.ListOf list ->
                Stream.concat(list.elements().stream(), Stream.ofNullable(list.tail()))
                        .filter(Objects::nonNull)
                        .flatMap(TopLevelNames::ofPattern);
            case Pattern.MapOf map -> map.entries().stream().flatMap(entry -> ofPattern(entry.value()));
            case Pattern.Typed typed -> ofPattern(typed.pattern());
            case Pattern.Wildcard wildcard -> Stream.empty();
            case Pattern.Pinned pinned -> Stream.empty();
            case Pattern.Constant constant -> Stream.empty();
        };
    }
}
