package se.tolv.feedback;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.disclosure.AskForm;
import se.tolv.candidate.disclosure.DisclosureEnded;
import se.tolv.candidate.disclosure.DisclosureKind;
import se.tolv.candidate.disclosure.DisclosureRequest;
import se.tolv.candidate.disclosure.RequestDisclosure;
import se.tolv.candidate.letter.ApplicantTold;
import se.tolv.candidate.letter.LetterKind;
import se.tolv.candidate.pipeline.move.ApplicationMoved;
import se.tolv.candidate.pipeline.move.ApplicationWithdrawn;
import se.tolv.candidate.pipeline.rejection.ApplicationRejected;
import se.tolv.candidate.submission.ApplicationReceived;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.feedback.rule.FeedbackRule;
import se.tolv.feedback.sweep.Sweep;
import se.tolv.interview.InterviewHeld;
import se.tolv.platform.database.Keys;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.reference.ReferenceEnded;
import se.tolv.reference.ReferenceRequested;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.closing.VacancyAborted;

/**
 * A whole recruitment, and one that is aborted, day by day through all thirteen rules: each morning and each noon the sweep
 * runs, at ten o'clock people do what the script says, and in the end every obligation has had exactly the reminders and
 * escalations of its rule, on their days, and is in the state that follows from what was done when.
 */
@TolvTest
class WholeRecruitmentTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());
    private static final int LAST = 36;

    @Inject
    Sweep sweep;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    RequestDisclosure requestDisclosure;

    @Inject
    EntityManager entities;

    @Inject
    Event<Object> events;

    private final TestTime time = TestTime.standing();
    private final LocalDate today = time.today();
    private final LocalDate start = SWEDEN.plusWorkingDays(time.today(), 1);

    /** What people do at ten o'clock, by the working day from the start. */
    private final Map<Integer, List<Runnable>> script = new TreeMap<>();

    private final Map<String, UUID> people = new HashMap<>();

    /** When each step was seen first: {@code name DUTY}, then {@code round step}. */
    private final Map<UUID, Map<String, LocalDate>> seen = new HashMap<>();

    private final List<String> expected = new ArrayList<>();
    private OpenPost post;
    private OpenPost aborted;

    /** Other tests change rules for days to come, in which this one lives. */
    @BeforeEach
    void takeTheRulesAsTheyShip() {
        InDemo.change(() -> {
            FeedbackRule.delete("vacancyId is null and validFrom > ?1", FeedbackRule.BEGINNING);
            FeedbackRule.update("validTo = null where vacancyId is null");
        });
    }

    /** Whoever looks at the open posts after this test must not find these two, from days to come, before their own. */
    @AfterEach
    void takeDown() {
        InDemo.change(() -> List.of(post, aborted)
                .forEach(one -> Vacancy.<Vacancy>findById(one.id()).applicationDeadline = today.minusDays(1)));
    }

    @Test
    void recruitment_dayByDay_takesEveryStepOfTheThirteenRulesAndEndsInTheRightStates() {
        time.set(start, LocalTime.of(9, 0));
        post = OpenPost.until(day(2));
        aborted = OpenPost.until(day(2));
        write();
        for (LocalDate day = start; !day.isAfter(day(LAST)); day = day.plusDays(1)) {
            live(day);
        }
        assertThat(outcome()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(InDemo.get(() -> OutgoingMail.count("recipient", refereeEmail())))
                .as("reminders to the referee")
                .isEqualTo(2);
        assertThat(InDemo.get(() -> ReferenceRequest.<ReferenceRequest>findById(reference).replacementOfferedAt))
                .isEqualTo(day(18).atTime(8, 0).atZone(WorkingDays.ZONE).toInstant());
    }

    private void live(LocalDate day) {
        time.set(day, LocalTime.of(8, 0));
        sweep(day);
        time.set(day, LocalTime.of(10, 0));
        for (int n = 0; n <= LAST; n++) {
            if (day(n).equals(day)) {
                script.getOrDefault(n, List.of()).forEach(Runnable::run);
            }
        }
        time.set(day, LocalTime.NOON);
        sweep(day);
    }

    private void write() {
        // Rules 2, 7, 8: Anna works here, hears late that she is offered a talk, and late why she is not chosen.
        at(0, () -> applies("Anna", post, true));
        at(13, () -> called("Anna", true));
        at(14, () -> rejected("Anna"));
        at(18, () -> called("Anna", false));
        expect("Anna", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Anna", Duty.ANSWER_AFTER_DEADLINE, ObligationState.BROKEN, on(9, "REMINDER 7"), after(12, "HR 10"));
        expect("Anna", Duty.INTERNAL_TALK, ObligationState.BROKEN, on(9, "REMINDER 7"), after(12, "HR 10"));
        expect("Anna", Duty.STATUS_UPDATE, ObligationState.KEPT);
        expect("Anna", Duty.REJECTION, ObligationState.KEPT);
        expect("Anna", Duty.INTERNAL_FEEDBACK, ObligationState.BROKEN, on(15, "REMINDER 1"), after(17, "HR 3"));
        expect("Anna", Duty.SURVEY, ObligationState.KEPT);

        // Rules 5, 6, 11, 13: Bo is interviewed, waits for the outcome and for the call, asks for merits and
        // records.
        at(0, () -> applies("Bo", post, false));
        at(4, () -> reaches("Bo", ApplicationStage.INTERVIEW, LetterKind.INTERVIEW));
        at(6, () -> fire(new InterviewHeld(id("Bo"), post.id(), time.instant())));
        at(12, () -> rejected("Bo"));
        at(13, () -> asks("Bo", DisclosureKind.MERITS));
        at(13, () -> asks("Bo", DisclosureKind.RECORDS));
        at(14, () -> answered("Bo", DisclosureKind.RECORDS));
        at(16, () -> called("Bo", false));
        at(19, () -> answered("Bo", DisclosureKind.MERITS));
        expect("Bo", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Bo", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT);
        expect("Bo", Duty.STATUS_UPDATE, ObligationState.KEPT);
        expect("Bo", Duty.INTERVIEW_OUTCOME, ObligationState.BROKEN, on(9, "REMINDER 3"), after(11, "HR 5"));
        expect("Bo", Duty.CALL, ObligationState.BROKEN, on(14, "REMINDER 2"), after(15, "HR 3"));
        expect("Bo", Duty.MERITS, ObligationState.BROKEN, on(16, "REMINDER 3"), after(18, "HR 5"));
        expect("Bo", Duty.RECORDS, ObligationState.KEPT, on(13, "REMINDER 0"));
        expect("Bo", Duty.SURVEY, ObligationState.KEPT);

        // Rule 4 and 13: Cia is screened out and told at once.
        at(0, () -> applies("Cia", post, false));
        at(3, () -> rejected("Cia"));
        expect("Cia", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Cia", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT);
        expect("Cia", Duty.REJECTION, ObligationState.KEPT);
        expect("Cia", Duty.SURVEY, ObligationState.KEPT);

        // Rules 2, 3, 9: Dan hears nothing for long, then has a day moved, and waits for the end of it.
        at(0, () -> applies("Dan", post, false));
        at(18, () -> reaches("Dan", ApplicationStage.SHORTLISTED, LetterKind.SHORTLISTED));
        at(27, () -> extended("Dan", Duty.STATUS_UPDATE, day(32)));
        at(31, () -> told("Dan", LetterKind.SHORTLISTED));
        at(33, () -> rejected("Dan"));
        expect("Dan", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect(
                "Dan",
                Duty.ANSWER_AFTER_DEADLINE,
                ObligationState.BROKEN,
                on(9, "REMINDER 7"),
                after(12, "HR 10"),
                after(17, "UNIT_HEAD 15"));
        expect("Dan", Duty.STATUS_UPDATE, ObligationState.KEPT, on(26, "REMINDER 8"), on(30, "2 REMINDER 8"));
        expect("Dan", Duty.STATUS_UPDATE, ObligationState.KEPT);
        expect("Dan", Duty.DECISION, ObligationState.BROKEN, on(23, "REMINDER 3"), after(25, "HR 5"));
        expect("Dan", Duty.REJECTION, ObligationState.KEPT);
        expect("Dan", Duty.SURVEY, ObligationState.KEPT);

        // Rules 1 and 4: nothing can be mailed to Eva, so a person has to do it, and is late with it.
        at(0, () -> appliesProtected("Eva", post));
        at(2, () -> answeredAsAgreed("Eva"));
        at(3, () -> rejected("Eva"));
        at(9, () -> answeredAsAgreed("Eva"));
        expect("Eva", Duty.ACKNOWLEDGEMENT, ObligationState.BROKEN, after(1, "ADMINISTRATOR 1"));
        expect("Eva", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT);
        expect("Eva", Duty.REJECTION, ObligationState.BROKEN, on(6, "REMINDER 3"), after(8, "HR 5"));

        // Rule 12: Fia's referee does not answer until somebody else may be named. She gets the post; before that
        // somebody
        // decides that she need not be told once more where things stand.
        at(0, () -> applies("Fia", post, false));
        at(4, () -> reaches("Fia", ApplicationStage.SHORTLISTED, LetterKind.SHORTLISTED));
        at(7, () -> refereeAsked("Fia"));
        at(13, () -> waived("Fia", Duty.STATUS_UPDATE));
        at(19, () -> fire(new ReferenceEnded(reference, id("Fia"), true, time.instant())));
        at(20, () -> hired("Fia"));
        expect("Fia", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Fia", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT);
        expect("Fia", Duty.STATUS_UPDATE, ObligationState.WAIVED, on(12, "REMINDER 8"));
        expect(
                "Fia",
                Duty.REFERENCE,
                ObligationState.BROKEN,
                on(10, "REMINDER 3"),
                on(12, "REMINDER 5"),
                on(18, "MANAGER 10"));

        // Jan withdraws.
        at(0, () -> applies("Jan", post, false));
        at(1, () -> withdraws("Jan"));
        expect("Jan", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Jan", Duty.ANSWER_AFTER_DEADLINE, ObligationState.CANCELLED);

        // Rule 10: the other recruitment is aborted; nothing can be mailed to Ivar.
        at(0, () -> applies("Hal", aborted, false));
        at(0, () -> appliesProtected("Ivar", aborted));
        at(3, () -> fire(new VacancyAborted(aborted.id(), "The money is gone.")));
        at(9, () -> answeredAsAgreed("Ivar"));
        expect("Hal", Duty.ACKNOWLEDGEMENT, ObligationState.KEPT);
        expect("Hal", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT);
        expect("Hal", Duty.ABORTION, ObligationState.KEPT);
        expect("Hal", Duty.SURVEY, ObligationState.KEPT);
        expect("Ivar", Duty.ACKNOWLEDGEMENT, ObligationState.BROKEN, after(1, "ADMINISTRATOR 1"));
        expect("Ivar", Duty.ANSWER_AFTER_DEADLINE, ObligationState.KEPT, on(9, "REMINDER 7"));
        expect("Ivar", Duty.ABORTION, ObligationState.BROKEN, on(6, "REMINDER 3"), after(8, "HR 5"));
    }

    private final UUID reference = Keys.next();

    private void at(int workingDay, Runnable action) {
        script.computeIfAbsent(workingDay, key -> new ArrayList<>()).add(action);
    }

    private LocalDate day(int workingDay) {
        return SWEDEN.plusWorkingDays(start, workingDay);
    }

    /** A step that is taken on the morning or, where its time came later, at noon of this working day. */
    private String on(int workingDay, String step) {
        return step(step, day(workingDay));
    }

    /** A step that is taken when this working day has ended, whichever day comes then. */
    private String after(int workingDay, String step) {
        return step(step, day(workingDay).plusDays(1));
    }

    private static String step(String step, LocalDate day) {
        return (step.startsWith("2 ") ? step : "1 " + step) + " on " + day;
    }

    private void expect(String name, Duty duty, ObligationState state, String... steps) {
        expected.add(line(name, duty, state, new TreeSet<>(Set.of(steps))));
    }

    private static String line(String name, Duty duty, ObligationState state, TreeSet<String> steps) {
        return name + " " + duty + " " + state + " " + steps;
    }

    private List<String> outcome() {
        Map<UUID, String> names = people.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        return InDemo.get(() -> Obligation.<Obligation>list("applicationId in ?1 order by id", people.values()).stream()
                .map(owed -> line(names.get(owed.applicationId), owed.duty, owed.state, steps(owed.id)))
                .toList());
    }

    private TreeSet<String> steps(UUID obligation) {
        TreeSet<String> steps = new TreeSet<>();
        seen.getOrDefault(obligation, Map.of()).forEach((step, day) -> steps.add(step + " on " + day));
        return steps;
    }

    private void sweep(LocalDate day) {
        InDemo.run(() -> {
            sweep.run();
            return null;
        });
        List<?> rows = InDemo.get(() -> entities.createNativeQuery(
                        "select s.obligation_id, s.round || ' ' || s.step from obligation_step s"
                                + " join obligation o on o.id = s.obligation_id where o.vacancy_id in (?1, ?2)")
                .setParameter(1, post.id())
                .setParameter(2, aborted.id())
                .getResultList());
        for (Object row : rows) {
            Object[] step = (Object[]) row;
            seen.computeIfAbsent((UUID) step[0], key -> new HashMap<>()).putIfAbsent((String) step[1], day);
        }
    }

    private UUID id(String name) {
        return people.get(name);
    }

    private UUID candidate(String name) {
        return InDemo.get(() -> Application.<Application>findById(id(name)).candidateId);
    }

    private void fire(Object event) {
        InDemo.change(() -> events.fire(event));
    }

    private void withdraws(String name) {
        InDemo.change(
                () -> Application.<Application>findById(id(name)).become(ApplicationStage.WITHDRAWN, time.instant()));
        fire(new ApplicationWithdrawn(id(name), post.id(), candidate(name), ApplicationStage.RECEIVED, time.instant()));
    }

    private void applies(String name, OpenPost to, boolean internal) {
        enter(name, to, name.toLowerCase() + "-" + Keys.next() + "@example.com", internal);
    }

    private void appliesProtected(String name, OpenPost to) {
        enter(name, to, null, false);
    }

    private void enter(String name, OpenPost to, String email, boolean internal) {
        InDemo.change(() -> {
            Candidate candidate = new Candidate(Keys.next(), email, name, null, Language.EN, time.instant());
            candidate.persist();
            Application application =
                    new Application(Keys.next(), to.id(), candidate, Application.nextNumber(to.id()), time.instant());
            application.answers = List.of();
            application.protectedIdentity = email == null;
            application.markInternal(internal ? InternalBasis.CONFIRMED : null);
            application.persist();
            people.put(name, application.id);
            Application.flush();
            events.fire(new ApplicationReceived(application.id, to.id(), candidate.id, time.instant()));
        });
    }

    private void reaches(String name, ApplicationStage stage, LetterKind letter) {
        InDemo.change(() -> {
            Application application = Application.findById(id(name));
            if (stage != ApplicationStage.SHORTLISTED) {
                application.become(ApplicationStage.SHORTLISTED, time.instant());
            }
            application.become(stage, time.instant());
        });
        told(name, letter);
    }

    private void told(String name, LetterKind letter) {
        fire(new ApplicantTold(id(name), post.id(), candidate(name), letter, "News.", time.instant()));
    }

    private void rejected(String name) {
        InDemo.change(() -> {
            Application application = Application.findById(id(name));
            ApplicationStage from = application.stage;
            application.outcomeReason = RejectionReason.EXPERIENCE;
            application.outcomeWords = "No.";
            application.become(ApplicationStage.REJECTED, time.instant());
            Application.flush();
            events.fire(new ApplicationRejected(
                    application.id,
                    application.vacancyId,
                    application.candidateId,
                    from,
                    RejectionReason.EXPERIENCE,
                    "No.",
                    Language.EN,
                    time.instant()));
        });
    }

    private void hired(String name) {
        InDemo.change(() -> {
            Application application = Application.findById(id(name));
            application.stage = ApplicationStage.HIRED;
            application.hiredAt = time.instant();
            Application.flush();
            events.fire(new ApplicationMoved(
                    application.id,
                    application.vacancyId,
                    application.candidateId,
                    ApplicationStage.OFFER,
                    ApplicationStage.HIRED,
                    time.instant()));
        });
    }

    /** What noting a call does: it keeps what it can keep, and whoever is in the process has a next day. */
    private void called(String name, boolean inProcess) {
        InDemo.change(() -> {
            ledger.keep(id(name), Contact.CALLED, time.instant());
            if (inProcess) {
                ledger.open(Duty.STATUS_UPDATE, applicants.one(id(name)), time.instant());
            }
        });
    }

    private void answeredAsAgreed(String name) {
        InDemo.change(() -> ledger.keep(id(name), Contact.BY_AGREEMENT, time.instant()));
    }

    private void extended(String name, Duty duty, LocalDate day) {
        InDemo.change(() -> {
            Obligation owed = owed(name, duty);
            owed.extend(day, SWEDEN);
            assertThat(owed.state).isEqualTo(ObligationState.EXTENDED);
        });
    }

    private void waived(String name, Duty duty) {
        InDemo.change(() -> owed(name, duty).waive("She has been told in the corridor.", time.instant()));
    }

    private Obligation owed(String name, Duty duty) {
        return Obligation.find("applicationId = ?1 and duty = ?2 and state = OPEN", id(name), duty)
                .singleResult();
    }

    private String refereeEmail() {
        return reference + "@example.com";
    }

    private void refereeAsked(String name) {
        UUID referee = Keys.next();
        InDemo.change(() -> {
            change("insert into referee (id, version, application_id, name, relation, period, email, named_at) values"
                    + " ('%s', 0, '%s', 'Kerstin Lund', 'MANAGER', '2019', '%s', now())"
                            .formatted(referee, id(name), refereeEmail()));
            change("insert into referee_naming (id, version, application_id, asked_at, asked_by)"
                    + " values (gen_random_uuid(), 0, '%s', now(), 'Manager')".formatted(id(name)));
            change("insert into reference_request (id, version, application_id, referee_id, template_id, way, language,"
                    + " status, asked_at, asked_by, saves) select '%s', 0, '%s', '%s', t.id, 'LINK', 'SV', 'ASKED',"
                            .formatted(reference, id(name), referee)
                    + " now(), 'Manager', 0 from reference_template t limit 1");
            events.fire(new ReferenceRequested(reference, id(name), time.instant()));
        });
    }

    private void change(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private void asks(String name, DisclosureKind kind) {
        UUID candidate = candidate(name);
        AskForm form = new AskForm();
        form.kind = kind;
        InDemo.change(() -> requestDisclosure.byApplicant(candidate, id(name), form, null));
    }

    private void answered(String name, DisclosureKind kind) {
        UUID request = InDemo.get(
                () -> DisclosureRequest.<DisclosureRequest>find("applicationId = ?1 and kind = ?2", id(name), kind)
                        .singleResult()
                        .id);
        fire(new DisclosureEnded(request, null, time.instant()));
    }
}
