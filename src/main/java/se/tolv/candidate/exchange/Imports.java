package se.tolv.candidate.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Reads how imports go. */
@ApplicationScoped
public class Imports {

    private static final int LATEST = 5;

    @Inject
    ApplicationPermissions permissions;

    /**
     * @throws Problem 404, 403
     */
    public ImportDetail one(UUID vacancyId, UUID id) {
        permissions.require(Vacancy.required(vacancyId));
        return ApplicationImport.<ApplicationImport>find("id = ?1 and vacancyId = ?2", id, vacancyId)
                .firstResultOptional()
                .map(ImportDetail::of)
                .orElseThrow(Problem::notFound);
    }

    List<ImportDetail> latest(UUID vacancyId) {
        return ApplicationImport.<ApplicationImport>find("vacancyId = ?1 order by startedAt desc", vacancyId)
                .page(0, LATEST)
                .list()
                .stream()
                .map(found -> ImportDetail.of((ApplicationImport) found))
                .toList();
    }
}
