package se.tolv.candidate.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.competency.exchange.table.TableWriter;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.Requirement;

/**
 * Writes all applications of a vacancy to a file, with the columns that an import reads. The trail says who took them out.
 * Whoever must not know an applicant gets an alias, and neither contact nor order of arrival.
 */
@ApplicationScoped
public class ExportApplications {

    /** Applications held in memory at a time. */
    private static final int STEP = 500;

    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "email",
            "phone",
            "language",
            "internal",
            "protected",
            "stage",
            "received_at",
            "requirements_met",
            "source",
            "outcome");

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    /**
     * @return a file, to be deleted once it is sent
     * @throws Problem 404, 403
     */
    @Transactional
    public Path export(UUID vacancyId, ExportFormat format) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.require(vacancy);
        try {
            Path file = Files.createTempFile("applications", "." + format.extension());
            int count;
            try (OutputStream out = Files.newOutputStream(file);
                    TableWriter writer =
                            format == ExportFormat.CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, "applications")) {
                count = write(vacancy, writer);
            }
            audit.record(
                    "vacancy.applicationsExported",
                    vacancyId,
                    vacancy.registryNumber,
                    null,
                    Map.of("applications", count, "format", format));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(Vacancy vacancy, TableWriter writer) throws IOException {
        List<Requirement> asked = Requirement.askedIn(vacancy.id);
        writer.row(headings(vacancy, asked));
        boolean known = anonymity.isLifted(vacancy.id);
        int count = 0;
        String after = "";
        List<Object[]> part = part(vacancy.id, after);
        while (!part.isEmpty()) {
            for (Object[] row : part) {
                Application application = (Application) row[0];
                boolean shown = known || application.shortlistedAt != null;
                writer.row(cells(application, (String) row[1], shown, asked));
                after = application.alias;
            }
            count += part.size();
            entities.clear();
            part = part(vacancy.id, after);
        }
        return count;
    }

    private List<Object[]> part(UUID vacancyId, String after) {
        return entities.createQuery(
                        "select a, c.email from Application a join Candidate c on c.id = a.candidateId"
                                + " where a.vacancyId = ?1 and a.alias > ?2 order by a.alias",
                        Object[].class)
                .setParameter(1, vacancyId)
                .setParameter(2, after)
                .setMaxResults(STEP)
                .getResultList();
    }

    private static List<String> headings(Vacancy vacancy, List<Requirement> asked) {
        List<String> headings = new ArrayList<>(COLUMNS);
        for (int i = 1; i <= asked.size(); i++) {
            headings.add("requirement_" + i);
        }
        for (int i = 1; i <= vacancy.questions.size(); i++) {
            headings.add("answer_" + i);
        }
        return headings;
    }

    private static List<String> cells(Application application, String email, boolean shown, List<Requirement> asked) {
        List<String> cells = new ArrayList<>(List.of(
                shown ? String.valueOf(application.number) : "",
                shown ? application.name : application.alias,
                shown && email != null ? email : "",
                shown && application.phone != null ? application.phone : "",
                application.language.code(),
                application.internal ? "yes" : "no",
                application.protectedIdentity ? "yes" : "no",
                application.stage.name(),
                shown ? application.receivedAt.toString() : "",
                application.requirementsMet.name(),
                application.source == null ? "" : application.source,
                application.outcomeReason == null ? "" : application.outcomeReason.name()));
        asked.forEach(
                requirement -> cells.add(application.requirementAnswers.getOrDefault(requirement.id.toString(), "")));
        cells.addAll(application.answers);
        return cells;
    }
}
