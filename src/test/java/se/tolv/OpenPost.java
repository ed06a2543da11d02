package se.tolv;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.AnonymitySetting;
import se.tolv.platform.database.Keys;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.panel.PanelMember;
import se.tolv.vacancy.panel.PanelStatus;

/**
 * A post of the demo employer that can be applied for, led by the demo's hiring manager, who sees at once who has applied.
 *
 * @param title in Swedish; no other post has it
 */
public record OpenPost(UUID id, String slug, String title, LocalDate deadline) {

    public static OpenPost inTwoWeeks() {
        return until(LocalDate.now(InDemo.bean(Clock.class)).plusDays(14));
    }

    /** With this last day to apply, which may have passed. */
    public static OpenPost until(LocalDate deadline) {
        return InDemo.get(() -> {
            UUID id = Keys.next();
            String tail = id.toString().substring(24);
            String title = "Vårdare " + tail;
            UUID unit = Unit.<Unit>find("name", "Äldreboendet Lindgården").firstResult().id;
            BilingualText name = new BilingualText(title, "Carer " + tail);
            Vacancy vacancy = new Vacancy(
                    id, "TEST " + tail, name, unit, InDemo.bean(Clock.class).instant());
            vacancy.managerId = Account.withEmail("chef@demo.example").orElseThrow().id;
            vacancy.slug = "vardare-" + tail;
            vacancy.payFrom = 29_500;
            vacancy.payTo = 34_000;
            vacancy.applicationDeadline = deadline;
            vacancy.adText = new BilingualText("Vi söker dig.", "We look for you.");
            vacancy.questions = List.of(question("samarbetade"), question("lärde dig"), question("tog ansvar"));
            vacancy.cvAllowed = true;
            vacancy.certificatesAllowed = true;
            vacancy.status = VacancyStatus.OPEN;
            vacancy.publishedAt = vacancy.createdAt;
            vacancy.persist();
            new AnonymitySetting(id, false).persist();
            return new OpenPost(id, vacancy.slug, title, deadline);
        });
    }

    private static BilingualText question(String what) {
        return new BilingualText("Berätta om en gång när du " + what + ".", "Tell us about a time (" + what + ").");
    }

    /** From now on the last day to apply was yesterday. */
    public void hasPassedItsDeadline() {
        InDemo.change(() -> Vacancy.<Vacancy>findById(id).applicationDeadline =
                LocalDate.now(InDemo.bean(Clock.class)).minusDays(1));
    }

    /** From now on this account is on the panel, and nothing stands in its way. */
    public void isAssessedBy(String email) {
        InDemo.change(() -> {
            Instant now = InDemo.bean(Clock.class).instant();
            PanelMember member = new PanelMember(id, Account.withEmail(email).orElseThrow().id, now);
            member.become(PanelStatus.DECLARED, now);
            member.persist();
        });
    }

    /** Somebody applies by the public API, in English. */
    public UUID receivedFrom(String name, String email) {
        apply(application(name, email), null).statusCode(201);
        return InDemo.get(() -> Application.<Application>find("vacancyId = ?1 order by number desc", id)
                .firstResult()
                .id);
    }

    public Map<String, Object> application(String name, String email) {
        return Map.of(
                "name", name, "email", email, "answers", List.of("Once.", "Twice.", "Three times."), "language", "EN");
    }

    public ValidatableResponse apply(Map<String, Object> application, String idempotencyKey) {
        var request = As.nobody().contentType(JSON).body(application);
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.post("/api/v1/public/vacancies/" + id + "/applications").then();
    }

    /** An address that nobody else in the tests has. */
    public static String someEmail() {
        return UUID.randomUUID() + "@example.com";
    }
}
