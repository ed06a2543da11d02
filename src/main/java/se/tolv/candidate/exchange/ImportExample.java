package se.tolv.candidate.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.competency.exchange.table.TableWriter;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.Requirement;

/** A file with one made-up applicant, which can be filled with others and taken in. */
@ApplicationScoped
class ImportExample {

    @Inject
    ApplicationPermissions permissions;

    byte[] csv(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.require(vacancy);
        List<String> headings = new ArrayList<>(List.of("name", "email", "phone", "language", "internal"));
        List<String> cells = new ArrayList<>(List.of("Amira Haddad", "amira@example.com", "070-174 06 05", "sv", "no"));
        List<Requirement> asked = Requirement.askedIn(vacancyId);
        for (int i = 0; i < asked.size(); i++) {
            headings.add("requirement_" + (i + 1));
            cells.add(answer(asked.get(i)));
        }
        for (int i = 1; i <= vacancy.questions.size(); i++) {
            headings.add("answer_" + i);
            cells.add("…");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(file)) {
            writer.row(headings);
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String answer(Requirement requirement) {
        KnockInType type = requirement.question.type();
        return switch (type) {
            case YES_NO -> "yes";
            case NUMBER -> String.valueOf(requirement.question.atLeast());
            case CHOICE -> requirement.question.options().get(0).sv();
            case SHORT_TEXT -> "…";
        };
    }
}
