package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.reference.request.RequestPermissions;
import se.tolv.reference.template.ReferenceQuestion;

/** Reads the referees' ratings competency by competency, to stand beside the interview's. */
@ApplicationScoped
public class ReferenceRatings {

    @Inject
    RequestPermissions permissions;

    @Inject
    ReadAnswers readAnswers;

    /**
     * In the order of the questions; a competency that only some referees were asked about has only their ratings.
     *
     * @throws Problem as {@link RequestPermissions#require}
     */
    public List<RatedCompetency> of(UUID applicationId) {
        permissions.require(applicationId);
        return rated(readAnswers.of(applicationId));
    }

    static List<RatedCompetency> rated(List<ReferenceAnswers> answered) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<RatedCompetency.RefereeRating>> ratings = new LinkedHashMap<>();
        for (ReferenceAnswers one : answered) {
            for (ReferenceAnswers.Given given : one.answers()) {
                if (given.answer() == ReferenceQuestion.Answer.RATING && given.rating() != null) {
                    names.putIfAbsent(given.code(), given.competency());
                    ratings.computeIfAbsent(given.code(), code -> new ArrayList<>())
                            .add(new RatedCompetency.RefereeRating(
                                    one.requestId(),
                                    one.referee(),
                                    given.isCannotSay() ? null : Integer.valueOf(given.rating()),
                                    given.text()));
                }
            }
        }
        return names.keySet().stream()
                .map(code -> new RatedCompetency(code, names.get(code), mean(ratings.get(code)), ratings.get(code)))
                .toList();
    }

    private static Double mean(List<RatedCompetency.RefereeRating> ratings) {
        OptionalDouble mean = ratings.stream()
                .filter(rating -> rating.rating() != null)
                .mapToInt(RatedCompetency.RefereeRating::rating)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
