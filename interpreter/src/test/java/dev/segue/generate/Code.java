package dev.segue.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sequence of tokens, between which white space and comments may stand. */
public record Code(List<Token> tokens) {
    /** No token. */
    static final Code NONE = new Code(List.of());

    /**
     * A token.
     *
     * @param touching whether nothing may stand between it and the token before
     */
    public record Token(String text, boolean touching) {}

    /** Keeps an immutable copy. */
    public Code {
        tokens = List.copyOf(tokens);
    }

    /** One token, spaces in it included. */
    static Code token(String text) {
        return new Code(List.of(new Token(text, false)));
    }

    /** Tokens with spaces between them. */
    static Code of(String words) {
        return new Code(Arrays.stream(words.split(" "))
                .map(word -> new Token(word, false))
                .toList());
    }

    /** This and then that. */
    Code then(Code next) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(next.tokens);
        return new Code(all);
    }

    /** This and then tokens with spaces between them. */
    Code then(String words) {
        return then(of(words));
    }

    /** This and directly behind it that. */
    Code touching(Code next) {
        List<Token> all = new ArrayList<>(next.tokens);
        all.set(0, new Token(all.get(0).text(), true));
        return then(new Code(all));
    }

    /** This and directly behind it one token. */
    Code touching(String text) {
        return touching(token(text));
    }

    /** All of them, with a separator between each two. */
    static Code joined(List<Code> codes, String separator) {
        Code all = NONE;
        for (Code code : codes) {
            all = all.tokens.isEmpty() ? code : all.then(separator).then(code);
        }
        return all;
    }

    /** All of them, one after the other. */
    static Code all(List<Code> codes) {
        return new Code(codes.stream().flatMap(code -> code.tokens.stream()).toList());
    }
}
