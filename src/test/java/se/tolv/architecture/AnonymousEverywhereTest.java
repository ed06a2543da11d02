package se.tolv.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.AnonymitySetting;
import se.tolv.platform.identity.Role;

/**
 * Until somebody is shortlisted, nothing that staff can read tells who has applied or in which order: every page, answer,
 * export, download and feed of the running application, by each role, with its headers.
 */
@TolvTest
class AnonymousEverywhereTest {

    private static final int APPLICANTS = 8;

    /** What nobody else in the demo is called, has or wrote; in lower case. The files say it too, in name and content. */
    private static final List<String> PERSONAL =
            List.of("signhild", "\u00e5grenius", "agrenius", "%c3%85grenius", "619 28 37", "6192837", "hemlig merit");

    /** Keys that begin with when they were made. */
    private static final Pattern KEY_WITH_TIME =
            Pattern.compile("([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern MOMENT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

    /** The first to apply first. Nothing here changes anything, so that all tests share them. */
    private static List<UUID> arrived;

    private static List<String> aliases;
    private static Instant firstArrived;
    private static Instant lastArrived;
    private static PathKeys keys;
    private static List<Seen> seen;

    /** What somebody has read. */
    record Seen(Role who, Reading reading, String text) {}

    @BeforeEach
    void eightApply() {
        if (keys != null) {
            return;
        }
        keys = new PreparedRecruitment().keys;
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> AnonymitySetting.update("anonymous = true where vacancyId = ?1", post.id()));
        post.isAssessedBy("bedomare@demo.example");
        firstArrived = InDemo.bean(Clock.class).instant();
        arrived = IntStream.range(0, APPLICANTS).mapToObj(i -> applied(post)).toList();
        lastArrived = InDemo.bean(Clock.class).instant();
        aliases = arrived.stream()
                .map(id -> InDemo.get(() -> Application.<Application>findById(id).alias))
                .toList();
        useKeysOf(post, arrived.get(0));
    }

    private static UUID applied(OpenPost post) {
        Map<String, Object> form =
                new HashMap<>(post.application("Signhild Ågrenius", "signhild.agrenius" + OpenPost.someEmail()));
        form.put("phone", "070-619 28 37");
        post.apply(form, null).statusCode(201);
        UUID id = InDemo.get(() -> Application.<Application>find("vacancyId = ?1 order by number desc", post.id())
                .firstResult()
                .id);
        PreparedRecruitment.file(id, "CV", "Signhilds-papper.pdf", "%PDF-1.7 hemlig merit".getBytes(UTF_8));
        return id;
    }

    private static void useKeysOf(OpenPost post, UUID application) {
        keys.put("vacancies/{}", post.id());
        keys.put("public/vacancies/{}", post.id());
        keys.put("jobs/{}", post.slug());
        keys.put("applications/{}", application);
        keys.put("pipeline/{}", application);
        keys.put("history/{}/{}", application);
        keys.put(
                "documents/{}",
                PreparedRecruitment.ids("select id from application_document where application_id = ?1", application));
        List<UUID> owed = PreparedRecruitment.ids("select id from obligation where application_id = ?1", application);
        keys.put("obligations/{}", owed);
        keys.put("owed/{}", owed);
        keys.put(
                "messages/{}",
                PreparedRecruitment.ids("select id from outgoing_mail where about_id = ?1", application));
    }

    @Test
    void nothingThatStaffRead_tellsWhoHasApplied() {
        List<String> telling = new ArrayList<>();
        each((who, reading, text) -> {
            String lower = text.toLowerCase(Locale.ROOT);
            PERSONAL.stream()
                    .filter(lower::contains)
                    .findFirst()
                    .ifPresent(said -> telling.add("%s told %s \"%s\"".formatted(reading.path(), who, said)));
        });
        assertThat(telling).isEmpty();
    }

    @Test
    void nothingThatManagersAndAssessorsRead_tellsTheOrderOfArrival() {
        List<String> telling = new ArrayList<>();
        int[] lists = {0};
        each((who, reading, text) -> {
            if (who != Role.HIRING_MANAGER && who != Role.ASSESSOR) {
                return;
            }
            timesIn(text)
                    .filter(time -> !time.isBefore(firstArrived.minusMillis(1)) && !time.isAfter(lastArrived))
                    .findFirst()
                    .ifPresent(time -> telling.add("%s told %s of %s".formatted(reading.path(), who, time)));
            List<String> order = aliases.stream()
                    .filter(text::contains)
                    .sorted(Comparator.comparing(text::indexOf))
                    .toList();
            if (order.size() == APPLICANTS) {
                lists[0]++;
                List<String> reversed = new ArrayList<>(order);
                Collections.reverse(reversed);
                if (order.equals(aliases) || reversed.equals(aliases)) {
                    telling.add("%s has them for %s as they came".formatted(reading.path(), who));
                }
            }
        });
        assertThat(telling).isEmpty();
        assertThat(lists[0]).as("lists with all applicants").isPositive();
    }

    @Test
    void noSearch_findsAnybodyByNameAddressOrFile() {
        List<String> found = new ArrayList<>();
        int[] searches = {0};
        for (Reading reading : Reading.all(keys)) {
            if (!reading.isSearched() || reading.path().contains("?") || isTheirMailbox(reading)) {
                continue;
            }
            for (Role who : List.of(Role.HIRING_MANAGER, Role.ASSESSOR)) {
                for (String words : List.of("Signhild", "agrenius", "6192837", "papper")) {
                    if (reading.endpoint().isOpenTo(Set.of(who))) {
                        searches[0]++;
                        String text = text(as(who).queryParam("q", words).get(reading.path()));
                        if (aliases.stream().anyMatch(text::contains)
                                || arrived.stream().anyMatch(id -> text.contains(id.toString()))) {
                            found.add("%s found somebody for %s by %s".formatted(reading.path(), who, words));
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(searches[0]).as("lists that can be searched").isPositive();
    }

    private interface Look {
        void at(Role who, Reading reading, String text);
    }

    private static RequestSpecification as(Role who) {
        return switch (who) {
            case HIRING_MANAGER -> As.manager();
            case ASSESSOR -> As.assessor();
            case HR_SPECIALIST -> As.hr();
            case ADMINISTRATOR -> As.admin();
            case UNION_OBSERVER -> As.observer();
        };
    }

    /** What everybody reads is read once. */
    private static boolean isReadBy(Role who, Endpoint endpoint) {
        return endpoint.isOpenTo(Set.of(who)) || endpoint.isPublic() && who == Role.HIRING_MANAGER;
    }

    private static void each(Look look) {
        if (seen == null) {
            List<Reading> readings = Reading.all(keys).stream()
                    .filter(reading -> !isTheirMailbox(reading))
                    .toList();
            seen = Arrays.stream(Role.values())
                    .flatMap(who -> readings.stream()
                            .filter(reading -> isReadBy(who, reading.endpoint()))
                            .map(reading -> new Seen(who, reading, text(as(who).get(reading.path())))))
                    .toList();
        }
        seen.forEach(one -> look.at(one.who(), one.reading(), one.text()));
    }

    /** The demo's mails in place of the candidates' own mailboxes; elsewhere there is no such page. */
    private static boolean isTheirMailbox(Reading reading) {
        return reading.path().startsWith("/dev/mail");
    }

    /** Headers and content, that of a file unpacked. */
    private static String text(Response answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        return answer.headers() + "\n"
                + String.join("\n", Unpacked.of(answer.asByteArray()).values());
    }

    private static Stream<Instant> timesIn(String text) {
        return Stream.concat(
                KEY_WITH_TIME
                        .matcher(text)
                        .results()
                        .map(key -> Instant.ofEpochMilli(Long.parseLong(key.group(1) + key.group(2), 16))),
                MOMENT.matcher(text).results().map(moment -> Instant.parse(moment.group())));
    }
}
