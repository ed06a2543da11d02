package se.tolv.benchmark.data;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.duty.Duty;

/** What each applicant was promised and told: ten promises an application, and the mails that kept some of them. */
final class PromiseTables implements AutoCloseable {

    /** In the order of time. Whoever is in the process still is owed the last one. */
    private static final List<Duty> DUTIES = List.of(
            Duty.ACKNOWLEDGEMENT,
            Duty.STATUS_UPDATE,
            Duty.ANSWER_AFTER_DEADLINE,
            Duty.STATUS_UPDATE,
            Duty.STATUS_UPDATE,
            Duty.INTERVIEW_OUTCOME,
            Duty.STATUS_UPDATE,
            Duty.DECISION,
            Duty.SURVEY,
            Duty.STATUS_UPDATE);

    /** The figures by month have these. */
    private static final Set<String> COUNTED = Set.of("KEPT", "BROKEN", "WAIVED");

    private static final List<String> SUBJECTS = List.of("Vi har fått din ansökan", "Så går det med din ansökan");

    private final CopyTable obligation;
    private final CopyTable mail;

    PromiseTables(DataSet.Tables tables) throws SQLException {
        obligation = tables.open(
                "obligation",
                "id",
                "version",
                "application_id",
                "duty",
                "amount",
                "unit",
                "in_person",
                "blocks_closing",
                "started_at",
                "due_at",
                "state",
                "kept_at",
                "kept_by",
                "mail_id",
                "reminders",
                "escalations",
                "round",
                "next_step_at",
                "answered_days",
                "ended_at",
                "waive_reason",
                "vacancy_id",
                "request_id",
                "counted",
                "blind_label");
        mail = tables.open(
                "outgoing_mail",
                "id",
                "version",
                "recipient",
                "subject",
                "text",
                "html",
                "secret_link",
                "about_type",
                "about_id",
                "status",
                "attempts",
                "created_at",
                "next_attempt_at",
                "sent_at",
                "last_error",
                "calendar_method",
                "calendar",
                "taken_until",
                "words");
    }

    void addAll(Recruitment recruitment, Journey journey, Applicant applicant, SplittableRandom random)
            throws SQLException {
        Instant end = recruitment.runs() ? recruitment.now() : recruitment.ended();
        long each = Duration.between(journey.received(), end).getSeconds() / DUTIES.size();
        boolean waits = recruitment.runs() && ApplicationStage.ACTIVE.contains(journey.stage());
        for (int i = 0; i < DUTIES.size(); i++) {
            Instant started = journey.received().plusSeconds(each * i);
            if (waits && i == DUTIES.size() - 1) {
                addOpen(recruitment, applicant, DUTIES.get(i), started, random);
            } else {
                addPast(recruitment, applicant, DUTIES.get(i), started, random);
            }
        }
        for (int i = 0; i < SUBJECTS.size(); i++) {
            Instant sent = journey.received().plusSeconds(each * 3 * i);
            mail.row(
                    Ids.at(sent, random),
                    1,
                    applicant.email(),
                    SUBJECTS.get(i),
                    "Hej!\n\n" + Words.paragraph(random) + "\n\nHälsningar",
                    null,
                    null,
                    "application",
                    applicant.application(),
                    "SENT",
                    1,
                    sent,
                    sent,
                    sent,
                    null,
                    null,
                    null,
                    null,
                    String.join(" ", SUBJECTS.get(i), applicant.email(), applicant.alias())
                            .toLowerCase(Locale.ROOT));
        }
    }

    /** Due between three days ago and twelve days from now. */
    private void addOpen(
            Recruitment recruitment, Applicant applicant, Duty duty, Instant started, SplittableRandom random)
            throws SQLException {
        Instant due = recruitment.now().plus(Duration.ofHours(random.nextInt(15 * 24) - 3 * 24));
        add(
                recruitment,
                applicant,
                duty,
                started,
                due,
                "OPEN",
                null,
                null,
                null,
                null,
                due.plus(Duration.ofDays(30)),
                random);
    }

    /** Of a hundred, ninety were kept in time and eight late; one was waived, one fell away. */
    private void addPast(
            Recruitment recruitment, Applicant applicant, Duty duty, Instant started, SplittableRandom random)
            throws SQLException {
        Instant due = started.plus(Duration.ofDays(14));
        int luck = random.nextInt(100);
        int days = 1 + random.nextInt(9);
        if (luck == 0) {
            add(
                    recruitment,
                    applicant,
                    duty,
                    started,
                    due,
                    "WAIVED",
                    null,
                    null,
                    due,
                    "Har fått svar på annat sätt.",
                    null,
                    random);
        } else if (luck == 1) {
            add(recruitment, applicant, duty, started, due, "CANCELLED", null, null, due, null, null, random);
        } else if (luck < 10) {
            Instant late = due.plus(Duration.ofDays(days));
            add(recruitment, applicant, duty, started, due, "BROKEN", late, 10 + days, null, null, null, random);
        } else {
            add(
                    recruitment,
                    applicant,
                    duty,
                    started,
                    due,
                    "KEPT",
                    started.plus(Duration.ofDays(days)),
                    days,
                    null,
                    null,
                    null,
                    random);
        }
    }

    private void add(
            Recruitment recruitment,
            Applicant applicant,
            Duty duty,
            Instant started,
            Instant due,
            String state,
            Instant kept,
            Integer answeredDays,
            Instant ended,
            String waiver,
            Instant nextStep,
            SplittableRandom random)
            throws SQLException {
        obligation.row(
                Ids.at(started, random),
                0,
                applicant.application(),
                duty,
                10,
                "WORKING_DAYS",
                false,
                duty == Duty.DECISION,
                started,
                due,
                state,
                kept,
                kept == null ? null : "STATUS",
                null,
                "[7]",
                "[{\"at\": 10, \"to\": \"HR\"}]",
                1,
                nextStep,
                answeredDays,
                ended,
                waiver,
                recruitment.id(),
                null,
                COUNTED.contains(state),
                applicant.blindLabel());
    }

    @Override
    public void close() throws SQLException {
        obligation.close();
        mail.close();
    }
}
