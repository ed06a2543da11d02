package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tolv.interview.InterviewedPost.answer;
import static se.tolv.interview.InterviewedPost.begun;
import static se.tolv.interview.InterviewedPost.questions;
import static se.tolv.interview.InterviewedPost.save;
import static se.tolv.interview.InterviewedPost.submit;

import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;

/**
 * Nothing that anybody can read before they may see it tells whether another has rated an applicant, or how: every page,
 * answer, file and feed of the running application is read by each role without the other's ratings in the database, with
 * them, and after they were handed in, and is the same byte for byte, made with the same number of queries.
 */
@TolvTest
class RatingLeakTest {

    /**
     * Says when it was asked for, or which request it answers; and how long the content is once it is packed, which depends on
     * the keys of its forms. The content itself is compared.
     */
    private static final Set<String> OF_THE_REQUEST = Set.of("date", "x-request-id", "set-cookie", "content-length");

    /** The part of a workbook that says when it was made. */
    private static final String WHEN_MADE = "docProps/core.xml";

    private final Map<String, Supplier<RequestSpecification>> readers = new LinkedHashMap<>();

    /** What was answered, and how many queries it took. */
    record Answered(String text, long queries) {}

    @Test
    void everythingThatCanBeRead_isTheSame_withAndWithoutTheRatingsOfAnother() {
        PreparedRecruitment prepared = new PreparedRecruitment();
        readers.put("assessor", As::assessor);
        readers.put("HR", As::hr);
        readers.put("administrator", As::admin);
        readers.put("observer", As::observer);
        readers.put(
                "candidate",
                () -> As.nobody()
                        .cookie("tolv_candidate", prepared.other.session())
                        .header("Candidate-Session", prepared.other.session()));
        List<UUID> applications = prepared.interviewed.applications();
        PathKeys keys = prepared.keys;
        String first = rateable(keys, applications.get(1));
        List<Reading> all = readings(keys, first);
        // What leaves a line in the history is read in a round of its own, or the history would be another in the next.
        Set<String> logged = loggedOf(all);
        List<String> different = new ArrayList<>(compare(
                first, all.stream().filter(one -> !logged.contains(one.path())).toList()));
        String second = rateable(keys, applications.get(4));
        different.addAll(compare(
                second,
                readings(keys, second).stream()
                        .filter(one -> logged.stream().anyMatch(path -> path.equals(one.path())))
                        .toList()));
        assertThat(different).isEmpty();
    }

    /** The manager and the assessor have begun to interview this applicant; the key of the manager's scorecard. */
    private static String rateable(PathKeys keys, UUID application) {
        String scorecard = begun(As::manager, application);
        begun(As::assessor, application);
        keys.put("applications/{}", application);
        keys.put("pipeline/{}", application);
        keys.put("scorecards/{}", scorecard);
        keys.put("history/{}/{}", application);
        List<UUID> owed = PreparedRecruitment.ids("select id from obligation where application_id = ?1", application);
        keys.put("obligations/{}", owed);
        keys.put("owed/{}", owed);
        return scorecard;
    }

    /** The history of the scorecard beside the application's. */
    private static List<Reading> readings(PathKeys keys, String scorecard) {
        PathKeys ofScorecard = keys.copy();
        ofScorecard.put("history/{}", "scorecard");
        ofScorecard.put("history/{}/{}", scorecard);
        return Stream.concat(
                        Reading.all(keys).stream(),
                        Reading.all(ofScorecard).stream()
                                .filter(one -> one.path().contains("/history/scorecard/")))
                .toList();
    }

    /** The first reading of each also fills what is kept between requests. */
    private Set<String> loggedOf(List<Reading> readings) {
        Set<String> logged = new HashSet<>();
        for (Reading reading : readings) {
            long before = InDemo.get(() -> AuditEntry.count());
            readersOf(reading.endpoint()).forEach(who -> readers.get(who).get().get(reading.path()));
            if (InDemo.<Long>get(() -> AuditEntry.count()) != before) {
                logged.add(reading.path());
            }
        }
        return logged;
    }

    private List<String> readersOf(Endpoint endpoint) {
        Set<String> roles = Set.of(endpoint.roles().split(" "));
        return endpoint.isPublic()
                ? List.of("candidate")
                : Map.of(
                                "assessor", "ASSESSOR",
                                "HR", "HR_SPECIALIST",
                                "administrator", "ADMINISTRATOR",
                                "observer", "UNION_OBSERVER")
                        .entrySet()
                        .stream()
                        .filter(reader -> roles.contains(reader.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    private List<String> compare(String scorecard, List<Reading> readings) {
        assertThat(readings).isNotEmpty();
        Map<String, Answered> without = read(readings);
        int questions = questions(As::manager, scorecard);
        for (int number = 1; number <= questions; number++) {
            save(As::manager, scorecard, number, answer(0, UUID.randomUUID(), 1, "Sagt i rummet", "5"))
                    .statusCode(200);
        }
        Map<String, Answered> with = read(readings);
        submit(As::manager, scorecard).statusCode(204);
        Map<String, Answered> submitted = read(readings);
        assertThat(without.values().stream().filter(one -> one.text().startsWith("200")))
                .as("what can be read at all")
                .isNotEmpty();
        return without.keySet().stream()
                .flatMap(key -> Stream.concat(
                        difference(key + " with ratings", without.get(key), with.get(key)).stream(),
                        difference(key + " handed in", without.get(key), submitted.get(key)).stream()))
                .toList();
    }

    private static List<String> difference(String name, Answered before, Answered after) {
        List<String> found = new ArrayList<>();
        if (!before.text().equals(after.text())) {
            int at = 0;
            while (at < Math.min(before.text().length(), after.text().length())
                    && before.text().charAt(at) == after.text().charAt(at)) {
                at++;
            }
            found.add("%s: %s | %s".formatted(name, around(before.text(), at), around(after.text(), at)));
        }
        if (before.queries() != after.queries()) {
            found.add("%s: %d queries | %d".formatted(name, before.queries(), after.queries()));
        }
        return found;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replaceAll("\\s+", " ");
    }

    private Map<String, Answered> read(List<Reading> readings) {
        Statistics statistics = InDemo.bean(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        Map<String, Answered> read = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (String who : readersOf(reading.endpoint())) {
                long before = statistics.getPrepareStatementCount();
                Response answer = readers.get(who).get().get(reading.path());
                read.put(
                        who + " " + reading.path(),
                        new Answered(text(answer), statistics.getPrepareStatementCount() - before));
            }
        }
        return read;
    }

    /**
     * Status, headers and content, files unpacked, without what belongs to the request: the keys of its forms, its own number,
     * the time of day, and what a sign-in at the organisation makes up for each.
     */
    static String text(Response answer) {
        String headers = answer.headers().asList().stream()
                .filter(header -> !OF_THE_REQUEST.contains(header.getName().toLowerCase()))
                .map(Header::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        String content = Unpacked.of(answer.asByteArray()).entrySet().stream()
                .filter(part -> !part.getKey().equals(WHEN_MADE))
                .map(part -> part.getKey() + part.getValue())
                .collect(Collectors.joining("\n"));
        return (answer.statusCode() + "\n" + headers + "\n" + content)
                .replaceAll("name=\"(requestKey|writer)\" value=\"[^\"]*\"", "")
                .replaceAll("data-writer=\"[^\"]*\"", "")
                .replaceAll("Referensnummer: [0-9a-f-]{36}", "")
                .replaceAll("\"(instance|requestId|checkedAt)\":\"[^\"]*\"", "")
                .replaceAll("Kontrollerat [^<]*", "")
                .replaceAll("DTSTAMP:\\w+", "")
                .replaceAll("(state|nonce|code_challenge)=[^&\\s]*", "");
    }
}
