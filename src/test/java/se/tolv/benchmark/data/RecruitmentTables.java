package se.tolv.benchmark.data;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import se.tolv.vacancy.VacancyStatus;

/** The recruitments themselves: the case, its profile, its panel, and whether names are shown. */
final class RecruitmentTables implements AutoCloseable {

    /** How many of the applicants' questions are about competencies. */
    static final int QUESTIONS = 3;

    private static final String YES_NO =
            "{\"type\": \"YES_NO\", \"text\": %s, \"options\": [], \"atLeast\": null, \"meeting\": []}";

    private final Organisation organisation;
    private final List<UUID> competencies;
    private final CopyTable vacancy;
    private final CopyTable requirement;
    private final CopyTable competency;
    private final CopyTable panel;
    private final CopyTable anonymity;
    private final CopyTable look;

    /**
     * @param competencies those of the framework
     */
    RecruitmentTables(DataSet.Tables tables, Organisation organisation, List<UUID> competencies) throws SQLException {
        this.organisation = organisation;
        this.competencies = competencies;
        vacancy = tables.open(
                "vacancy",
                "id",
                "version",
                "registry_number",
                "slug",
                "title",
                "unit_id",
                "manager_id",
                "guide_id",
                "pay_from",
                "pay_to",
                "employment_form",
                "employment_rate",
                "application_deadline",
                "ad_text",
                "questions",
                "cv_allowed",
                "status",
                "created_at",
                "published_at",
                "screening_at",
                "interviewing_at",
                "deciding_at",
                "closed_at",
                "aborted_at",
                "abort_reason",
                "places",
                "hr_involved",
                "employment_reason",
                "offer",
                "hours",
                "contact",
                "workplace",
                "publish_at",
                "certificates_allowed");
        requirement = tables.open(
                "requirement", "id", "version", "vacancy_id", "position", "kind", "text", "judged_by", "question");
        competency = tables.open(
                "profile_competency",
                "id",
                "version",
                "vacancy_id",
                "position",
                "competency_id",
                "weight",
                "weight_reason",
                "need");
        panel = tables.open(
                "panel_member",
                "id",
                "version",
                "vacancy_id",
                "account_id",
                "status",
                "asked_at",
                "declared_at",
                "stepped_aside_at",
                "reason");
        anonymity = tables.open("anonymity_setting", "id", "version", "vacancy_id", "anonymous");
        look = tables.open(
                "anonymity_look",
                "id",
                "version",
                "vacancy_id",
                "account_id",
                "account_name",
                "reason",
                "at",
                "ends_at");
    }

    void add(Recruitment recruitment, SplittableRandom random) throws SQLException {
        addVacancy(recruitment, random);
        for (int position = 1; position <= 3; position++) {
            String words = Words.both("Krav " + position + ": minst två års erfarenhet");
            requirement.row(
                    requirement(recruitment, position),
                    0,
                    recruitment.id(),
                    position,
                    position < 3 ? "MANDATORY" : "DESIRABLE",
                    words,
                    "APPLICATION",
                    position < 3 ? YES_NO.formatted(words) : null);
        }
        for (int position = 1; position <= Math.min(4, competencies.size()); position++) {
            competency.row(
                    Ids.at(recruitment.created(), random),
                    0,
                    recruitment.id(),
                    position,
                    competencies.get((recruitment.number() + position) % competencies.size()),
                    1,
                    "",
                    "Arbetet görs tillsammans med andra.");
        }
        for (int which = 1; which <= 2; which++) {
            panel.row(
                    Ids.at(recruitment.created(), random),
                    0,
                    recruitment.id(),
                    organisation.reviewerOf(recruitment, which),
                    "DECLARED",
                    recruitment.created(),
                    recruitment.created().plus(Duration.ofHours(20)),
                    null,
                    null);
        }
        addAnonymity(recruitment, random);
    }

    /** One in twenty is not screened anonymously; in one in forty HR has had a look behind the aliases. */
    private void addAnonymity(Recruitment recruitment, SplittableRandom random) throws SQLException {
        if (recruitment.number() % 20 == 7) {
            anonymity.row(Ids.at(recruitment.created(), random), 0, recruitment.id(), false);
        }
        Instant looked = recruitment.ifPast(recruitment.closes());
        if (recruitment.number() % 40 == 3 && looked != null) {
            look.row(
                    Ids.at(looked, random),
                    0,
                    recruitment.id(),
                    organisation.managerOf(recruitment),
                    organisation.nameOfManager(recruitment),
                    "Sökanden ringde.",
                    looked,
                    looked.plus(Duration.ofHours(8)));
        }
    }

    private void addVacancy(Recruitment recruitment, SplittableRandom random) throws SQLException {
        String profession = Words.pick(Words.PROFESSIONS, random);
        String number = "RK " + recruitment.created().toString().substring(0, 4) + "/"
                + String.format("%06d", recruitment.number() + 1);
        boolean advertised = recruitment.reached() != VacancyStatus.DRAFT;
        boolean aborted = recruitment.reached() == VacancyStatus.ABORTED;
        boolean closed = recruitment.reached() == VacancyStatus.CLOSED;
        String questions = "[" + Words.both("Berätta om en gång när du samarbetade.") + ", "
                + Words.both("Berätta om en gång när du lärde dig något nytt.") + ", "
                + Words.both("Berätta om en gång när du tog ansvar.") + "]";
        vacancy.row(
                recruitment.id(),
                0,
                number,
                advertised ? "tjanst-" + recruitment.number() : null,
                Words.both(profession),
                organisation.unitOf(recruitment),
                organisation.managerOf(recruitment),
                null,
                28_000 + random.nextInt(9_000),
                38_000 + random.nextInt(9_000),
                "PERMANENT",
                100,
                recruitment.deadline(),
                Words.both(Words.paragraph(random)),
                questions,
                true,
                recruitment.reached(),
                recruitment.created(),
                advertised ? recruitment.published() : null,
                null,
                recruitment.ifPast(recruitment.interviewing()),
                recruitment.ifPast(recruitment.deciding()),
                closed ? recruitment.ended() : null,
                aborted ? recruitment.ended() : null,
                aborted ? "Tjänsten dras in." : null,
                1,
                false,
                null,
                Words.both("Friskvård och flextid."),
                Words.both("Dagtid."),
                "Ring växeln.",
                "Storgatan 1",
                null,
                false);
    }

    static UUID requirement(Recruitment recruitment, int position) {
        return new UUID(recruitment.id().getMostSignificantBits(), 0x8000000000000000L | position);
    }

    @Override
    public void close() throws SQLException {
        vacancy.close();
        requirement.close();
        competency.close();
        panel.close();
        anonymity.close();
        look.close();
    }
}
