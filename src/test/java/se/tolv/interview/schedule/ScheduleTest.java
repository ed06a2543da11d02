package se.tolv.interview.schedule;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.interview.EndedBy;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.mail.OutgoingMail;

/** Times for interviews by the API: offered, chosen, moved and cancelled by either side, held. */
@TolvTest
class ScheduleTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String MANAGER = "chef@demo.example";
    private static final String ASSESSOR = "bedomare@demo.example";

    @Test
    void offer_isMailedAndReadByTheCandidateWithPlaceAndPeople() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour, Interviewing.freeHour());
        OutgoingMail mail = Interviewing.newest(anna.email());
        assertThat(mail.subject).startsWith("Choose a time for an interview");
        assertThat(mail.calendar).isNull();
        assertThat(mail.secretLink).contains("/my/");
        anna.mine()
                .body("status", is("OFFERED"))
                .body("times", hasSize(2))
                .body("times[0].startsAt", is(Interviewing.instant(hour).toString()))
                .body("times[0].place", is("Kommunhuset, rum Granen"))
                .body("times[0].people", is("Maria Lindqvist"));
        As.manager()
                .get("/api/v1/vacancies/" + anna.post().id() + "/interviews?status=OFFERED&q=öber")
                .then()
                .statusCode(200)
                .body("applicant", contains("Anna Öberg"))
                .body("freeTimes", contains(2));
    }

    @Test
    void candidate_choosesMovesAndCancels_andFreesTheTimes() {
        Interviewing anna = interviewed("Anna Öberg");
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String first = Interviewing.freeHour();
        String second = Interviewing.freeHour();
        anna.offer(Interviewing.form(List.of(first, second), anna, bo)).statusCode(204);
        anna.choose(first).statusCode(200).body("status", is("BOOKED"));
        bo.mine().body("times.startsAt", contains(Interviewing.instant(second).toString()));
        anna.choose(second)
                .statusCode(200)
                .body("startsAt", is(Interviewing.instant(second).toString()));
        bo.mine().body("times.startsAt", contains(Interviewing.instant(first).toString()));
        anna.step("cancellation", Map.of("reason", " ")).statusCode(422).body("errors.field", contains("reason"));
        anna.step("cancellation", Map.of("reason", "Jag är sjuk."))
                .statusCode(200)
                .body("status", is("CANCELLED"));
        assertThat(anna.interview().endedBy).isEqualTo(EndedBy.CANDIDATE);
        bo.mine().body("times", hasSize(2));
        anna.step("other-times", Map.of("wish", "En annan dag")).statusCode(409);
    }

    @Test
    void choose_aTimeThatSomebodyHas_isRefusedKindly() {
        Interviewing anna = interviewed("Anna Öberg");
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String hour = Interviewing.freeHour();
        String left = Interviewing.freeHour();
        anna.offer(Interviewing.form(List.of(hour, left), anna, bo)).statusCode(204);
        String slot = bo.slot(hour);
        anna.choose(hour).statusCode(200);
        bo.step("booking", Map.of("slotId", slot)).statusCode(409);
        String page = As.nobody()
                .cookie("tolv_candidate", bo.session())
                .formParam("version", bo.interview().version)
                .formParam("slotId", slot)
                .post("/my/interviews/" + bo.interview().id + "/booking")
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(page)
                .contains("Somebody else was first to choose that time")
                .contains(bo.slot(left))
                .doesNotContain("Anna");
    }

    @Test
    void choose_somethingThatIsNotOffered_isRefused() {
        Interviewing anna = interviewed("Anna Öberg");
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        bo.offered(Interviewing.freeHour());
        bo.step("booking", Map.of("slotId", anna.slot(hour))).statusCode(422).body("errors.field", contains("slotId"));
        bo.step("booking", Map.of()).statusCode(422).body("errors.field", contains("slotId"));
    }

    @Test
    void choose_twiceWithOneClick_isDoneOnce() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        String slot = anna.slot(hour);
        Interview read = anna.interview();
        for (int click = 0; click < 2; click++) {
            anna.candidate()
                    .header("If-Match", "\"" + read.version + "\"")
                    .body(Map.of("slotId", slot))
                    .post("/api/v1/my/interviews/" + read.id + "/booking")
                    .then()
                    .statusCode(200);
        }
        assertThat(anna.invitations(anna.email())).hasSize(1);
        assertThat(anna.interview().sequence).isZero();
    }

    @Test
    void candidate_asksForOtherTimes_andTheManagerIsToldAndOffersMore() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.offered(Interviewing.freeHour());
        anna.step("other-times", Map.of("wish", "Helst efter klockan tre."))
                .statusCode(200)
                .body("wish", is("Helst efter klockan tre."));
        OutgoingMail mail = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient = ?1 and aboutId = ?2", MANAGER, anna.interview().id)
                        .firstResult());
        assertThat(mail.subject).startsWith("En kandidat ber om andra tider");
        assertThat(mail.text).doesNotContain("Helst efter");
        anna.offered(Interviewing.freeHour());
        anna.mine().body("wish", nullValue()).body("times", hasSize(2));
    }

    @Test
    void offer_whenAnAssessorIsBusyInAnotherRecruitment_needsAReason() {
        Interviewing anna = interviewed("Anna Öberg");
        Interviewing bo = interviewed("Bo Ek");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        Map<String, Object> form = Interviewing.form(List.of(hour), bo);
        bo.offer(form)
                .statusCode(422)
                .body("errors.field", contains("times.0", "overruleReason"))
                .body("errors.message[0]", startsWith("Maria Lindqvist är upptagen"))
                .body("errors.message[0]", not(containsString(anna.post().title())));
        form.put("overruleReason", "Vi är två och delar på oss.");
        bo.offer(form).statusCode(204);
        AuditEntry line = InDemo.get(
                () -> AuditEntry.<AuditEntry>find("action = 'interview.offered' and objectId = ?1", bo.interview().id)
                        .firstResult());
        assertThat(line.changes.toString()).contains("Vi är två och delar på oss.");
        assertThat(line.objectName).doesNotContain("Bo");
    }

    @Test
    void offer_whenAnAssessorHasSaidBusy_needsAReason() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.post().isAssessedBy(ASSESSOR);
        String hour = Interviewing.freeHour();
        String id = As.assessor()
                .contentType(JSON)
                .body(Map.of("from", hour, "to", hour.replace(":00", ":30")))
                .post("/api/v1/busy-times")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.startsAt == '" + Interviewing.instant(hour) + "' }.id");
        Map<String, Object> form = Interviewing.form(List.of(hour), anna);
        form.put("assessorIds", List.of(Interviewing.account(ASSESSOR)));
        anna.offer(form).statusCode(422).body("errors.field", hasItem("overruleReason"));
        As.manager().delete("/api/v1/busy-times/" + id).then().statusCode(404);
        As.assessor().delete("/api/v1/busy-times/" + id).then().statusCode(204);
        anna.offer(form).statusCode(204);
        As.assessor()
                .contentType(JSON)
                .body(Map.of("from", hour, "to", hour))
                .post("/api/v1/busy-times")
                .then()
                .statusCode(422)
                .body("errors.field", contains("to"));
    }

    @Test
    void offer_withWhatIsWrong_namesEachField() {
        Interviewing anna = interviewed("Anna Öberg");
        Map<String, Object> form = new HashMap<>();
        form.put("applicationIds", List.of(UUID.randomUUID()));
        form.put("times", List.of("i morgon", "2020-01-01T09:00"));
        form.put("minutes", "45");
        form.put("videoLink", "javascript:alert(1)");
        form.put("assessorIds", List.of(Interviewing.account("facket@demo.example")));
        anna.offer(form)
                .statusCode(422)
                .body("errors.field", hasItems("applicationIds", "times.0", "times.1", "videoLink", "assessorIds"));
        anna.offer(Map.of("applicationIds", List.of(anna.application()), "times", List.of()))
                .statusCode(422)
                .body("errors.field", hasItems("assessorIds", "place"));
        anna.offer(Interviewing.form(List.of(" "), anna)).statusCode(422).body("errors.field", contains("times.0"));
        String hour = Interviewing.freeHour();
        anna.offer(Interviewing.form(List.of(hour, hour.replace(":00", ":30")), anna))
                .statusCode(422)
                .body("errors.field", hasItem("times.0"));
    }

    @Test
    void offer_sentTwice_isMadeOnce() {
        Interviewing anna = interviewed("Anna Öberg");
        Map<String, Object> form = Interviewing.form(List.of(Interviewing.freeHour()), anna);
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            As.manager()
                    .contentType(JSON)
                    .header("Idempotency-Key", key)
                    .body(form)
                    .post("/api/v1/vacancies/" + anna.post().id() + "/interviews")
                    .then()
                    .statusCode(204);
        }
        anna.mine().body("times", hasSize(1));
        long mails =
                InDemo.get(() -> OutgoingMail.count("recipient = ?1 and subject like 'Choose a time%'", anna.email()));
        assertThat(mails).isEqualTo(1);
    }

    @Test
    void offer_toSomebodyWhoIsNotCalledToInterview_isRefused() {
        Interviewing anna = interviewed("Anna Öberg");
        UUID other = anna.post().receivedFrom("Bo Ek", OpenPost.someEmail());
        Map<String, Object> form = Interviewing.form(List.of(Interviewing.freeHour()), anna);
        form.put("applicationIds", List.of(other));
        anna.offer(form).statusCode(422).body("errors.field", contains("applicationIds"));
    }

    /** The offset is that of the day of the interview, whatever today's is. */
    @Test
    void offer_onEachSideOfAChangeOfClocks_isAtTheTypedHourInStockholm() {
        Interviewing anna = interviewed("Anna Öberg");
        ZoneOffsetTransition change =
                STOCKHOLM.getRules().nextTransition(InDemo.bean(Clock.class).instant());
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        List<String> times = List.of(day.minusDays(1) + "T06:00", day + "T06:00", day.plusDays(1) + "T06:00");
        anna.offered(times.toArray(String[]::new));
        List<String> starts = anna.mine().extract().path("times.startsAt");
        List<String> hours = new ArrayList<>();
        for (String start : starts) {
            ZonedDateTime there = Instant.parse(start).atZone(STOCKHOLM);
            hours.add(there.toLocalDateTime().toString());
        }
        assertThat(hours).isEqualTo(times);
        assertThat(Instant.parse(starts.get(1)).getEpochSecond()
                        - Instant.parse(starts.get(0)).getEpochSecond())
                .isEqualTo(86_400 - change.getDuration().toSeconds());
    }

    @Test
    void offer_inTheHourThatIsSkippedInSpring_isRefusedWithTheReason() {
        Interviewing anna = interviewed("Anna Öberg");
        ZoneOffsetTransition change =
                STOCKHOLM.getRules().nextTransition(InDemo.bean(Clock.class).instant());
        while (!change.isGap()) {
            change = STOCKHOLM.getRules().nextTransition(change.getInstant());
        }
        String skipped = change.getDateTimeBefore().plusMinutes(30).toString();
        anna.offer(Interviewing.form(List.of(skipped), anna))
                .statusCode(422)
                .body("errors.message[0]", containsString("sommartid"));
    }

    @Test
    void manager_movesWithAReason_andOnlyWithTheLatestVersion() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        Map<String, Object> move = move(Interviewing.freeHour());
        anna.staff(As.manager(), "moves", move).statusCode(409);
        anna.choose(hour).statusCode(200);
        anna.staff(As.manager(), "moves", move(hour)).statusCode(200);
        int read = anna.interview().version;
        anna.staff(As.manager(), "moves", move).statusCode(200).body("interview.place", is("Biblioteket"));
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + read + "\"")
                .body(move)
                .post("/api/v1/interviews/" + anna.interview().id + "/moves")
                .then()
                .statusCode(412);
        anna.mine()
                .body("reason", is("En av oss är sjuk."))
                .body(
                        "startsAt",
                        is(Interviewing.instant((String) move.get("time")).toString()));
        move.put("message", "");
        anna.staff(As.manager(), "moves", move).statusCode(422).body("errors.field", contains("message"));
    }

    @Test
    void held_beforeItsTime_isRefused_andAfterIt_isSaidOnceByOneWhoWasThere() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.post().isAssessedBy(ASSESSOR);
        String hour = Interviewing.freeHour();
        Map<String, Object> form = Interviewing.form(List.of(hour), anna);
        form.put("assessorIds", List.of(Interviewing.account(ASSESSOR)));
        anna.offer(form).statusCode(204);
        anna.staff(As.assessor(), "held", null).statusCode(404);
        anna.choose(hour).statusCode(200);
        anna.staff(As.assessor(), "held", null).statusCode(409);
        anna.timeHasCome();
        int read = anna.interview().version;
        for (int click = 0; click < 2; click++) {
            As.assessor()
                    .header("If-Match", "\"" + read + "\"")
                    .post("/api/v1/interviews/" + anna.interview().id + "/held")
                    .then()
                    .statusCode(200)
                    .body("interview.status", is("HELD"));
        }
        anna.staff(As.manager(), "cancellation", Map.of("reason", "För sent")).statusCode(409);
        As.manager()
                .get("/api/v1/applications/" + anna.application() + "/events")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'INTERVIEW' }.what", hasItem(startsWith("Intervju genomförd")));
    }

    @Test
    void noShow_endsTheInterview() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        anna.timeHasCome();
        anna.staff(As.manager(), "no-show", null).statusCode(200).body("interview.status", is("NO_SHOW"));
        anna.mine().body("status", is("NO_SHOW"));
    }

    @Test
    void withdrawal_cancelsWhatLiesAhead_andReleasesTheTimes() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour, Interviewing.freeHour());
        anna.choose(hour).statusCode(200);
        int read = InDemo.get(() -> Application.<Application>findById(anna.application()).version);
        anna.candidate()
                .header("If-Match", "\"" + read + "\"")
                .post("/api/v1/my/applications/" + anna.application() + "/withdrawal")
                .then()
                .statusCode(204);
        assertThat(anna.interview().status).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(anna.interview().endedBy).isEqualTo(EndedBy.RECRUITMENT);
        As.manager()
                .get("/api/v1/vacancies/" + anna.post().id() + "/interviews/slots")
                .then()
                .statusCode(200)
                .body("$", empty());
        assertThat(anna.invitations(MANAGER))
                .extracting(mail -> mail.calendarMethod)
                .endsWith("CANCEL");
    }

    @Test
    void abort_cancelsAllInterviewsAhead() {
        Interviewing anna = interviewed("Anna Öberg");
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String hour = Interviewing.freeHour();
        anna.offer(Interviewing.form(List.of(hour, Interviewing.freeHour()), anna, bo))
                .statusCode(204);
        anna.choose(hour).statusCode(200);
        String etag = As.manager().get("/api/v1/vacancies/" + anna.post().id()).header("ETag");
        As.manager()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("reason", "Tjänsten dras in."))
                .post("/api/v1/vacancies/" + anna.post().id() + "/abort")
                .then()
                .statusCode(200);
        assertThat(List.of(anna.interview().status, bo.interview().status)).containsOnly(InterviewStatus.CANCELLED);
        assertThat(anna.invitations(anna.email()))
                .extracting(mail -> mail.calendarMethod)
                .endsWith("CANCEL");
        assertThat(bo.invitations(bo.email())).isEmpty();
    }

    @Test
    void interview_isReadByThoseConcernedOnly() {
        Interviewing anna = interviewed("Anna Öberg");
        anna.post().isAssessedBy(ASSESSOR);
        Interviewing bo = Interviewing.in(anna.post(), "Bo Ek");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        String address = "/api/v1/interviews/" + anna.interview().id;
        As.hr().get(address).then().statusCode(200).body("mayPlan", is(true));
        // On the panel, but not at this interview.
        As.assessor().get(address).then().statusCode(404);
        As.assessor().get("/interviews/" + anna.interview().id).then().statusCode(404);
        As.assessor()
                .get("/api/v1/interviews")
                .then()
                .statusCode(200)
                .body("id", not(hasItem(anna.interview().id.toString())));
        As.observer().get(address).then().statusCode(403);
        As.admin().get(address).then().statusCode(403);
        bo.candidate()
                .get("/api/v1/my/interviews/" + anna.interview().id)
                .then()
                .statusCode(404);
        bo.candidate()
                .get("/api/v1/my/interviews/" + anna.interview().id + "/calendar")
                .then()
                .statusCode(404);
        bo.candidate()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nej"))
                .post("/api/v1/my/interviews/" + anna.interview().id + "/cancellation")
                .then()
                .statusCode(404);
        As.nobody().get("/api/v1/my/interviews").then().statusCode(404);
    }

    @Test
    void names_thatTheEmployerHides_areNotInTheCandidatesReading() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour, Interviewing.freeHour());
        setting(false);
        try {
            anna.mine().body("times.people", everyItem(nullValue()));
            anna.choose(hour).statusCode(200).body("people", nullValue());
            String page = As.nobody()
                    .cookie("tolv_candidate", anna.session())
                    .get("/my/interviews/" + anna.interview().id)
                    .asString();
            assertThat(page).doesNotContain("Maria Lindqvist");
        } finally {
            setting(true);
        }
    }

    @Test
    void setting_outOfBounds_namesTheFields() {
        String etag = As.hr().get("/api/v1/settings/interviews").header("ETag");
        As.hr()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("reminderDays", "11", "reminderTime", "25:00", "namesShown", true))
                .put("/api/v1/settings/interviews")
                .then()
                .statusCode(422)
                .body("errors.field", contains("reminderDays", "reminderTime"));
    }

    @Test
    void export_holdsTheCandidatesInterviews() {
        Interviewing anna = interviewed("Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        anna.candidate()
                .get("/api/v1/my/data")
                .then()
                .statusCode(200)
                .body(
                        "applications[0].interviews[0].startsAt",
                        is(Interviewing.instant(hour).toString()));
        assertThat(As.nobody()
                        .cookie("tolv_candidate", anna.session())
                        .get("/my")
                        .asString())
                .contains("/my/interviews/" + anna.interview().id);
    }

    @Test
    void lists_ofSeveralSizes_runTheSameNumberOfQueries() {
        Interviewing anna = interviewed("Anna Öberg");
        String first = Interviewing.freeHour();
        anna.offered(first, Interviewing.freeHour());
        anna.choose(first).statusCode(200);
        Interviewing.in(anna.post(), "Bo Ek").offered(Interviewing.freeHour());
        String all = "/vacancies/" + anna.post().id() + "/interviews";
        String day = "/interviews/day?day=" + first.substring(0, 10);
        long allBefore = queries(all);
        long dayBefore = queries(day);
        for (int i = 0; i < 4; i++) {
            Interviewing other = Interviewing.in(anna.post(), "Cecilia Ek");
            String hour = Interviewing.freeHour();
            other.offered(hour, Interviewing.freeHour());
            if (i % 2 == 0) {
                other.choose(hour).statusCode(200);
            }
        }
        assertThat(queries(all)).isEqualTo(allBefore);
        assertThat(queries(day)).isEqualTo(dayBefore);
    }

    private static long queries(String path) {
        var statistics = InDemo.bean(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        As.manager().get(path).then().statusCode(200);
        long before = statistics.getPrepareStatementCount();
        As.manager().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void setting(boolean namesShown) {
        String etag = As.hr().get("/api/v1/settings/interviews").header("ETag");
        As.hr()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("reminderDays", "1", "reminderTime", "08:00", "namesShown", namesShown))
                .put("/api/v1/settings/interviews")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> move(String time) {
        Map<String, Object> form = new HashMap<>();
        form.put("time", time);
        form.put("minutes", "60");
        form.put("place", "Biblioteket");
        form.put("assessorIds", List.of(Interviewing.account(MANAGER)));
        form.put("message", "En av oss är sjuk.");
        return form;
    }

    private static Interviewing interviewed(String name) {
        return Interviewing.in(OpenPost.inTwoWeeks(), name);
    }
}
