package board.runtime;

import dev.segue.runtime.RuntimeFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board's administration, asked over HTTP. What goes wrong becomes one of the failures that Segue knows. */
final class Administration {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private volatile boolean closed;

    Administration(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    void close() {
        closed = true;
    }

    /** Asks for something about one thing after the other; gives the answer's lines, each with its cells. */
    List<List<String>> ask(String action, List<List<String>> lines) {
        if (closed) {
            throw new RuntimeFailure.Lost("the connection to the noticeboard is closed");
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/" + action))
                .POST(HttpRequest.BodyPublishers.ofString(text(lines)))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new RuntimeFailure.Refused(response.body());
            }
            return response.body().lines().map(Administration::cells).toList();
        } catch (IOException silent) {
            throw new RuntimeFailure.Lost("the noticeboard at " + address + " does not answer", silent);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the question to the noticeboard was cancelled");
        }
    }

    /** The same with one line. */
    List<List<String>> ask(String action, String... cells) {
        return ask(action, List.of(List.of(cells)));
    }

    /** The same with what all lines have in common before them. */
    List<List<String>> ask(String action, List<String> common, List<String> things) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(common);
        things.forEach(thing -> lines.add(List.of(thing)));
        return ask(action, lines);
    }

    private static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> URLEncoder.encode(cell, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(cell -> URLDecoder.decode(cell, StandardCharsets.UTF_8))
                .toList();
    }
}
