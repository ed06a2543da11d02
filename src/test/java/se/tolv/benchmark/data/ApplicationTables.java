package se.tolv.benchmark.data;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;

/** Who has applied, how they have moved, what has been noted about them, and how their answers were rated. */
final class ApplicationTables implements AutoCloseable {

    private static final String ALIAS_LETTERS = "BCDFGHJKLMNPRSTVXZ";

    /** So many of a hundred applications are from somebody who has applied for another post before. */
    private static final int APPLIED_BEFORE = 25;

    /** The answers of one recruitment in so many are rated question by question. */
    private static final int SCREENED = 5;

    private final Organisation organisation;
    private final PromiseTables promises;
    private final CopyTable candidate;
    private final CopyTable application;
    private final CopyTable drawn;
    private final CopyTable move;
    private final CopyTable note;
    private final CopyTable rating;
    private long candidates;

    ApplicationTables(DataSet.Tables tables, Organisation organisation) throws SQLException {
        this.organisation = organisation;
        promises = new PromiseTables(tables);
        candidate = tables.open(
                "candidate",
                "id",
                "version",
                "email",
                "name",
                "phone",
                "language",
                "created_at",
                "person_id",
                "email_verified_at");
        application = tables.open(
                "application",
                "id",
                "version",
                "vacancy_id",
                "candidate_id",
                "number",
                "name",
                "phone",
                "language",
                "answers",
                "internal",
                "stage",
                "received_at",
                "shortlisted_at",
                "interview_at",
                "offer_at",
                "hired_at",
                "rejected_at",
                "withdrawn_at",
                "outcome_reason",
                "outcome_words",
                "source",
                "requirement_answers",
                "requirements_met",
                "internal_basis",
                "protected_identity",
                "alias");
        drawn = tables.open("drawn_alias", "vacancy_id", "alias");
        move = tables.open(
                "application_move", "id", "application_id", "from_stage", "to_stage", "at", "actor_name", "batch_id");
        note = tables.open(
                "application_note", "id", "version", "application_id", "author_id", "author_name", "words", "at");
        rating = tables.open(
                "screening_rating",
                "id",
                "version",
                "vacancy_id",
                "application_id",
                "question",
                "reviewer_id",
                "reviewer_name",
                "value",
                "at");
    }

    void addAll(Recruitment recruitment, SplittableRandom random) throws SQLException {
        long before = candidates;
        Set<Long> applied = new HashSet<>();
        Set<String> aliases = new HashSet<>();
        for (int place = 0; place < recruitment.applications(); place++) {
            Journey journey = Journey.of(recruitment, place, random);
            UUID id = Ids.at(journey.received(), random);
            String alias = alias(random);
            while (!aliases.add(alias)) {
                alias = alias(random);
            }
            drawn.row(recruitment.id(), alias);
            long who = before > 0 && random.nextInt(100) < APPLIED_BEFORE ? random.nextLong(before) : candidates;
            if (!applied.add(who)) {
                who = candidates;
            }
            if (who == candidates) {
                addCandidate(journey.received());
            }
            addApplication(recruitment, journey, id, who, place + 1, alias, random);
            addMoves(recruitment, journey, id, random);
            addNote(recruitment, journey, id, random);
            addRatings(recruitment, journey, id, random);
            boolean shortlisted = journey.at(ApplicationStage.SHORTLISTED) != null;
            promises.addAll(
                    recruitment, journey, new Applicant(id, nameOf(who), email(who), alias, shortlisted), random);
        }
    }

    private void addCandidate(Instant at) throws SQLException {
        UUID id = Ids.of("candidate", candidates);
        candidate.row(id, 0, email(candidates), nameOf(candidates), phoneOf(candidates), "SV", at, id, at);
        candidates++;
    }

    private static String email(long who) {
        return String.format("sokande%09d@example.org", who);
    }

    private static String nameOf(long who) {
        return Words.name(new SplittableRandom(who));
    }

    private static String phoneOf(long who) {
        return "07" + (10_000_000 + who * 7919 % 89_999_999);
    }

    private void addApplication(
            Recruitment recruitment,
            Journey journey,
            UUID id,
            long who,
            int number,
            String alias,
            SplittableRandom random)
            throws SQLException {
        StringBuilder answers = new StringBuilder("[");
        for (int question = 0; question < RecruitmentTables.QUESTIONS; question++) {
            answers.append(question == 0 ? "\"" : ", \"")
                    .append(Words.paragraph(random))
                    .append('"');
        }
        boolean meets = random.nextInt(10) > 0;
        String requirements = "{\"" + RecruitmentTables.requirement(recruitment, 1) + "\": \"YES\", \""
                + RecruitmentTables.requirement(recruitment, 2) + "\": \"" + (meets ? "YES" : "NO") + "\"}";
        boolean internal = random.nextInt(12) == 0;
        boolean rejected = journey.stage() == ApplicationStage.REJECTED;
        application.row(
                id,
                journey.stages().size() - 1,
                recruitment.id(),
                Ids.of("candidate", who),
                number,
                nameOf(who),
                phoneOf(who),
                "SV",
                answers.append(']'),
                internal,
                journey.stage(),
                journey.received(),
                journey.at(ApplicationStage.SHORTLISTED),
                journey.at(ApplicationStage.INTERVIEW),
                journey.at(ApplicationStage.OFFER),
                journey.at(ApplicationStage.HIRED),
                journey.at(ApplicationStage.REJECTED),
                journey.at(ApplicationStage.WITHDRAWN),
                rejected ? "EXPERIENCE" : null,
                rejected ? "Tack för din ansökan. Andra har mer erfarenhet av just det här arbetet." : null,
                null,
                requirements,
                meets ? "MET" : "NOT_MET",
                internal ? "OWN_ANSWER" : null,
                false,
                alias);
    }

    private static String alias(SplittableRandom random) {
        StringBuilder alias = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            alias.append(ALIAS_LETTERS.charAt(random.nextInt(ALIAS_LETTERS.length())));
        }
        return alias.append(String.format(" %03d", random.nextInt(1000))).toString();
    }

    private void addMoves(Recruitment recruitment, Journey journey, UUID id, SplittableRandom random)
            throws SQLException {
        for (int i = 1; i < journey.stages().size(); i++) {
            boolean own = journey.stages().get(i) == ApplicationStage.WITHDRAWN;
            move.row(
                    Ids.at(journey.times().get(i), random),
                    id,
                    journey.stages().get(i - 1),
                    journey.stages().get(i),
                    journey.times().get(i),
                    own ? null : organisation.nameOfManager(recruitment),
                    null);
        }
    }

    private void addNote(Recruitment recruitment, Journey journey, UUID id, SplittableRandom random)
            throws SQLException {
        if (random.nextInt(3) == 0) {
            Instant at = recruitment.between(journey.received(), recruitment.ended(), random);
            note.row(
                    Ids.at(at, random),
                    0,
                    id,
                    organisation.managerOf(recruitment),
                    organisation.nameOfManager(recruitment),
                    Words.paragraph(random),
                    at);
        }
    }

    private void addRatings(Recruitment recruitment, Journey journey, UUID id, SplittableRandom random)
            throws SQLException {
        Instant at = recruitment.closes().plus(Duration.ofDays(1));
        boolean screened = recruitment.number() % SCREENED == 0 || recruitment.applications() > DataSet.MANY / 2;
        if (!screened || at.isAfter(recruitment.now())) {
            return;
        }
        for (int which = 1; which <= 2; which++) {
            for (int question = 1; question <= RecruitmentTables.QUESTIONS; question++) {
                rating.row(
                        Ids.at(at, random),
                        0,
                        recruitment.id(),
                        id,
                        question,
                        organisation.reviewerOf(recruitment, which),
                        organisation.nameOfReviewer(recruitment, which),
                        1 + random.nextInt(5),
                        at);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        promises.close();
        candidate.close();
        application.close();
        drawn.close();
        move.close();
        note.close();
        rating.close();
    }
}
