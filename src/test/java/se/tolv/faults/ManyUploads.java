package se.tolv.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;
import se.tolv.installation.PostToApplyFor;

/** Two hundred people send four files of 5 MB each at the same moment, while others go on as ever. */
@Tag("faults")
class ManyUploads {

    private static final int PEOPLE = 200;
    private static final int FILES = 4;
    private static final int SIZE = 5_000_000;
    private static final String BOUNDARY = "tolv-boundary";

    @Test
    void uploads_areAllTakenOrRefusedWithWords_andOthersGoOn() throws Exception {
        try (Installation installation = new Installation("many-uploads", Map.of())) {
            DatabaseServer database = installation.database();
            Node node = installation.node();
            PostToApplyFor post = PostToApplyFor.newest(database::column, "true");
            database.execute("update vacancy set certificates_allowed = true where id = '" + post.id() + "'");
            Visitors visitors = installation.visitors(node, node.base(), 4);
            visitors.awaitAcknowledged(100);
            long from = visitors.now();
            Map<Integer, List<String>> answered = upload(node, post);
            long until = visitors.now();
            visitors.awaitAcknowledged(100);
            visitors.close();

            Figures.say(
                    "200 uploads",
                    "%d MB answered %s in %d ms; others meanwhile %s, p99 %d ms, before %d ms; %d MiB resident afterwards",
                    (long) PEOPLE * FILES * SIZE / 1_000_000,
                    new TreeMap<>(answered)
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + ": "
                                            + entry.getValue().size())
                                    .toList(),
                    until - from,
                    visitors.byStatus(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() < from),
                    node.residentMiB());
            assertThat(answered.keySet()).isSubsetOf(201, 429, 503);
            assertThat(database.column("select c.email from application a join candidate c on c.id = a.candidate_id"
                            + " where c.email like 'uploader%' and (select count(*) from application_document d"
                            + " where d.application_id = a.id) = " + FILES))
                    .as("all that was acknowledged, with its files")
                    .containsExactlyInAnyOrderElementsOf(answered.getOrDefault(201, List.of()));
            assertThat(visitors.byStatus(Visitors.Answer::failed)).isEmpty();
            Installation.assertNothingLost(database, visitors);
        }
    }

    /** By status, the addresses of those who got it. */
    private static Map<Integer, List<String>> upload(Node node, PostToApplyFor post) {
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        byte[] file = file();
        Map<String, CompletableFuture<HttpResponse<Void>>> sent = new TreeMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            String email = "uploader" + i + "@example.com";
            HttpRequest request = HttpRequest.newBuilder(URI.create(node.base() + post.path()))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .header("Idempotency-Key", "key of " + email)
                    .timeout(Duration.ofMinutes(4))
                    .POST(HttpRequest.BodyPublishers.ofByteArrays(form(post, email, file)))
                    .build();
            sent.put(email, browser.sendAsync(request, HttpResponse.BodyHandlers.discarding()));
        }
        Map<Integer, List<String>> answered = new TreeMap<>();
        sent.forEach((email, answer) -> answered.computeIfAbsent(answer.join().statusCode(), none -> new ArrayList<>())
                .add(email));
        return answered;
    }

    private static byte[] file() {
        byte[] file = new byte[SIZE];
        Arrays.fill(file, (byte) ' ');
        byte[] head = "%PDF-1.4\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] tail = "\n%%EOF".getBytes(ISO_8859_1);
        System.arraycopy(tail, 0, file, SIZE - tail.length, tail.length);
        return file;
    }

    private static List<byte[]> form(PostToApplyFor post, String email, byte[] file) {
        List<byte[]> form = new ArrayList<>();
        post.fields(email)
                .forEach((name, values) -> values.forEach(
                        value -> form.add(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, name, value)))));
        for (int i = 0; i < FILES; i++) {
            form.add(text(("--%s\r\nContent-Disposition: form-data; name=\"certificates\"; filename=\"betyg%d.pdf\"\r\n"
                            + "Content-Type: application/pdf\r\n\r\n")
                    .formatted(BOUNDARY, i)));
            form.add(file);
            form.add(text("\r\n"));
        }
        form.add(text("--" + BOUNDARY + "--\r\n"));
        return form;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
