package se.tolv.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.mail.OutgoingMail;

/** The appointments that mails carry, read by hand as RFC 5545 and RFC 5546 say. */
@TolvTest
class InterviewCalendarTest {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String MANAGER = "chef@demo.example";
    private static final String ASSESSOR = "bedomare@demo.example";

    @Test
    void invitation_fromBookingToMoveToCancellation_keepsItsUidAndRaisesItsSequence() {
        Interviewing anna = interviewed("Anna Öberg");
        String first = Interviewing.freeHour();
        String second = Interviewing.freeHour();
        String third = Interviewing.freeHour();
        anna.offered(first, second);
        anna.choose(first).statusCode(200);
        anna.choose(second).statusCode(200);
        anna.staff(As.manager(), "moves", move(third, MANAGER)).statusCode(200);
        anna.staff(As.manager(), "cancellation", Map.of("reason", "Tjänsten ändras."))
                .statusCode(200);
        for (String recipient : List.of(anna.email(), MANAGER)) {
            List<OutgoingMail> mails = anna.invitations(recipient);
            List<Ics> entries =
                    mails.stream().map(mail -> new Ics(mail.calendar)).toList();
            assertThat(entries)
                    .extracting(ics -> ics.value("METHOD"))
                    .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
            assertThat(mails)
                    .extracting(mail -> mail.calendarMethod)
                    .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
            assertThat(entries).extracting(ics -> ics.value("UID")).containsOnly(anna.interview().id + "@tolv");
            assertThat(entries).extracting(ics -> ics.value("SEQUENCE")).containsExactly("0", "1", "2", "3");
            assertThat(entries)
                    .extracting(ics -> ics.value("STATUS"))
                    .containsExactly("CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED");
            assertThat(entries)
                    .extracting(ics -> ics.value("DTSTART"))
                    .containsExactly(utc(first), utc(second), utc(third), utc(third));
        }
    }

    @Test
    void invitation_hasWhatAnInvitationNeeds_andNamesNobodyElse() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.post().isAssessedBy(ASSESSOR);
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String hour = Interviewing.freeHour();
        Map<String, Object> form = Interviewing.form(List.of(hour, Interviewing.freeHour()), anna, bo);
        form.put("assessorIds", List.of(Interviewing.account(MANAGER), Interviewing.account(ASSESSOR)));
        form.put("place", "Kommunhuset, rum Granen; plan 2\\söder");
        anna.offer(form).statusCode(204);
        anna.choose(hour).statusCode(200);
        Ics candidates = new Ics(anna.invitations(anna.email()).get(0).calendar);
        assertThat(candidates.lines()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(candidates.value("VERSION")).isEqualTo("2.0");
        assertThat(candidates.value("PRODID")).isNotBlank();
        assertThat(candidates.value("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(candidates.value("DTEND"))
                .isEqualTo(UTC.format(Interviewing.instant(hour).plusSeconds(2_700)));
        assertThat(candidates.value("ORGANIZER")).isEqualTo("mailto:" + MANAGER);
        assertThat(candidates.values("ATTENDEE")).containsExactly("mailto:" + anna.email());
        assertThat(candidates.value("LOCATION")).isEqualTo("Kommunhuset, rum Granen; plan 2\\söder");
        assertThat(candidates.value("URL")).isEqualTo("https://video.example.org/rum");
        Ics panels = new Ics(anna.invitations(ASSESSOR).get(0).calendar);
        assertThat(panels.values("ATTENDEE")).containsExactlyInAnyOrder("mailto:" + MANAGER, "mailto:" + ASSESSOR);
        assertThat(panels.value("SUMMARY")).startsWith("Intervju med Anna Öberg");
        for (Ics entry : List.of(candidates, panels)) {
            assertThat(String.join("\n", entry.lines())).doesNotContain("Bo Ek").doesNotContain(bo.email());
        }
        assertThat(anna.invitations(bo.email())).isEmpty();
    }

    @Test
    void lines_areFoldedAt75Octets_andEndInCrlf() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        Map<String, Object> form = Interviewing.form(List.of(hour), anna);
        form.put(
                "place",
                "Kommunhuset på Åsögatan, längst upp i den västra trappan, mittemot Östra salen och biblioteket");
        anna.offer(form).statusCode(204);
        anna.choose(hour).statusCode(200);
        String content = anna.invitations(anna.email()).get(0).calendar;
        assertThat(content.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(content.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(new Ics(content).value("LOCATION")).isEqualTo(form.get("place"));
    }

    @Test
    void cancellation_reachesAnAssessorWhoIsNoLongerAsked() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.post().isAssessedBy(ASSESSOR);
        String hour = Interviewing.freeHour();
        Map<String, Object> form = Interviewing.form(List.of(hour), anna);
        form.put("assessorIds", List.of(Interviewing.account(MANAGER), Interviewing.account(ASSESSOR)));
        anna.offer(form).statusCode(204);
        anna.choose(hour).statusCode(200);
        anna.staff(As.manager(), "moves", move(hour, MANAGER)).statusCode(200);
        assertThat(anna.invitations(ASSESSOR))
                .extracting(mail -> mail.calendarMethod)
                .containsExactly("REQUEST", "CANCEL");
        assertThat(anna.invitations(MANAGER))
                .extracting(mail -> mail.calendarMethod)
                .containsExactly("REQUEST", "REQUEST");
        Ics cancel = new Ics(anna.invitations(ASSESSOR).get(1).calendar);
        assertThat(cancel.values("ATTENDEE")).containsExactly("mailto:" + ASSESSOR);
        assertThat(cancel.value("SEQUENCE")).isEqualTo("1");
    }

    @Test
    void entry_toSave_isPublishedToNobodyInParticular() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        String address = "/api/v1/interviews/" + anna.interview().id + "/calendar";
        As.manager().get(address).then().statusCode(404);
        anna.choose(hour).statusCode(200);
        for (String saved : List.of(
                As.manager()
                        .get(address)
                        .then()
                        .statusCode(200)
                        .contentType("text/calendar")
                        .extract()
                        .asString(),
                anna.candidate()
                        .get("/api/v1/my/interviews/" + anna.interview().id + "/calendar")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                new String(
                        As.nobody()
                                .cookie("tolv_candidate", anna.session())
                                .get("/my/interviews/" + anna.interview().id + "/calendar")
                                .asByteArray(),
                        StandardCharsets.UTF_8))) {
            Ics entry = new Ics(saved);
            assertThat(entry.value("METHOD")).isEqualTo("PUBLISH");
            assertThat(entry.values("ATTENDEE")).isEmpty();
            assertThat(entry.value("UID")).isEqualTo(anna.interview().id + "@tolv");
            assertThat(entry.value("DTSTART")).isEqualTo(utc(hour));
        }
    }

    private static Map<String, Object> move(String time, String assessor) {
        Map<String, Object> form = new HashMap<>();
        form.put("time", time);
        form.put("minutes", "45");
        form.put("place", "Biblioteket");
        form.put("assessorIds", List.of(Interviewing.account(assessor)));
        form.put("message", "En av oss är sjuk.");
        return form;
    }

    private static String utc(String typed) {
        Instant at = Interviewing.instant(typed);
        return UTC.format(at);
    }

    private static Interviewing interviewed(String name) {
        return Interviewing.in(OpenPost.inTwoWeeks(), name);
    }
}
