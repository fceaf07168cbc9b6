package dev.segue.repl.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.repl.assist.Completions.Completion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A {@code ^} stands for the cursor. */
class CompletionsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "resume_c^ ~ resume_channels(",
                "x.resume_c^ ~ -",
                "let y = resume^ ~ resume( resume_listener(",
                "let ^ ~ -",
                "let info^ ~ -",
                "fn inf^ ~ -",
                "soc^ ~ sockets",
                "let mine = 1; count(mi^ ~ mine min(",
                "resume_channels(:chat, ti^ ~ timeout:_",
                "resume_channels(timeout: 5s, tim^) ~ -",
                "resume_channels(:^ ~ :\"odd_name\" :chat :ranch",
                "resume_channels(:ch^ ~ :chat",
                "resume_channels(app: :r^ ~ :ranch",
                "count([1]) wi^ ~ within",
                "upgrade chat fre^ ~ free_memory() freeze",
                "upgrade chat fro^ ~ from",
                "upgrade chat from \"1\" t^ ~ to",
                "upgrade chat on ^ ~ failure",
                "upgrade chat on failure ^ ~ halt restart rollback",
                "if true { x() } el^ ~ else",
                "step \"a\" { va^ ~ values( var",
                "if no^ ~ node() nodes() notify( now() not",
                "[x for x i^ ~ in",
                "match x { ca^ ~ case",
                "f(starts^ ~ starts_with?(",
                "m.aft^ ~ -",
                "param x: dur^ ~ duration",
                "let x: l^ ~ list",
                "1 + # inf^ ~ -",
                "info(\"inf^ ~ -",
                "info(\"${inf^ ~ info( infinity",
                "12^ ~ -",
                "foo()^ ~ -",
                ":do^ ~ :doc",
                ":^ ~ :doc :help :load :time :tree :\"odd_name\" :chat :ranch",
                "info(:do^ ~ -",
                ":doc resume_a^ ~ resume_acceptors",
                ":tree ra^ ~ ranch",
                ":tree :ra^ ~ :ranch",
                ":time sock^ ~ sockets",
                ":help ^ ~ -",
                ":load ^ ~ chat.upgrade lib/",
                ":load \"l^ ~ lib/",
                ":load lib/^ ~ lib/hours.upgrade",
                ":load .h^ ~ .hidden.upgrade",
                "use \"ch^ ~ chat.upgrade",
                "use \"lib/h^ ~ lib/hours.upgrade",
                "use \"nowhere/^ ~ -",
                "sume_ch^ ~ resume_channels(",
                "sec^ ~ section",
                "step \"a\" { sec^ ~ -",
                "step \"a\" { resume_ch^ ~ -",
                "step \"a\" { } und^ ~ undo"
            })
    void offers(String text, String expected) {
        assertEquals(expected.equals("-") ? List.of() : List.of(expected.split(" ")), offered(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "resume_channels(^ ~ app:_ timeout:_ sockets count( true",
                "resume_channels(:chat, ^ ~ timeout:_",
                "^ ~ let use fn instruction step section sockets info( resume_channels( point_of_no_return",
                "check^ ~ check check_acceptors(",
                "resume_channels(app:^ ~ sockets",
                "step \"a\" { for x in ^ ~ sockets channels(",
                "[1] |> ^ ~ count( join(",
                "let p = chan^ ~ channels("
            })
    void offersAmongOthers(String text, String expected) {
        List<String> offered = offered(text);
        assertEquals(
                List.of(),
                Stream.of(expected.split(" "))
                        .filter(each -> !offered.contains(each))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "resume_channels(:chat, ^ ~ app:_",
                "resume_channels(timeout: 5s, ^) ~ timeout:_",
                "^ ~ var for return",
                "let x = ^ ~ let use resume_channels( step",
                "x.^ ~ let count( sockets",
                "^ ~ else in rescue to",
                "resume_channels(^, timeout: 5s) ~ timeout:_",
                "max(^ ~ more:_",
                "step \"a\" { ^ ~ step section resume_channels("
            })
    void doesNotOffer(String text, String unwanted) {
        assertEquals(
                List.of(),
                Stream.of(unwanted.split(" ")).filter(offered(text)::contains).toList());
    }

    private static List<String> offered(String text) {
        return completion(text).candidates().stream()
                .map(each -> each.text().replace(' ', '_'))
                .toList();
    }

    private static Completion completion(String text) {
        int cursor = text.indexOf('^');
        return Completions.at(text.replace("^", ""), cursor, Example.NAMES, Example.COMMANDS, Example.FILES);
    }

    @Test
    void describesWhatItOffers() {
        Completion found = completion("resume_channels(:chat, ti^");
        assertEquals(23, found.start());
        assertEquals(
                "duration = 1s",
                found.candidates().stream().map(Candidate::description).collect(Collectors.joining()));
    }
}
