package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Who takes references and reads them: whoever handles the application, and nobody else. */
@ApplicationScoped
public class RequestPermissions {

    @Inject
    ApplicationPermissions applications;

    @Inject
    Anonymity anonymity;

    /**
     * @throws Problem 404 where there is no such application or this person may not know of it, 403 where they may only
     *     know of the post, or not yet who has applied
     */
    public Application require(UUID applicationId) {
        Application application = Application.required(applicationId);
        applications.require(Vacancy.required(application.vacancyId));
        anonymity.requireKnown(application);
        return application;
    }

    /**
     * The request, held until the transaction ends.
     *
     * @throws Problem as {@link #require}
     */
    public ReferenceRequest locked(UUID requestId) {
        require(ReferenceRequest.required(requestId).applicationId);
        return ReferenceRequest.locked(requestId);
    }

    /**
     * The application that a request is about.
     *
     * @throws Problem as {@link #require}
     */
    public UUID applicationOf(UUID requestId) {
        return require(ReferenceRequest.required(requestId).applicationId).id;
    }
}
