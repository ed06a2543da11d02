package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.Frameworks;
import se.tolv.competency.draft.Readiness.Kind;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;

/** Reads what stands between a draft and its publication. */
@ApplicationScoped
public class DraftReadiness {

    /** A definition that is understood at first reading. */
    public static final int DEFINITION_WORDS = 40;

    /** A role is recruited on three to six competencies; from a longer list everything gets chosen. */
    static final int USABLE_COMPETENCIES = 20;

    private static final Set<Integer> NEEDED_LEVELS = Set.of(1, 3, 5);

    private static final Map<Kind, Predicate<CompetencyDetail>> LACKS = new EnumMap<>(Map.of(
            Kind.NO_DEFINITION, competency -> competency.definition().isEmpty(),
            Kind.ANCHORS_INCOMPLETE, DraftReadiness::hasHalfAScale,
            Kind.NO_ANCHORS, competency -> competency.anchors().isEmpty(),
            Kind.NO_SIGNS,
                    competency -> competency.positiveSigns().isEmpty()
                            && competency.negativeSigns().isEmpty(),
            Kind.NO_SWEDISH,
                    competency -> texts(competency).anyMatch(text -> text.sv().isEmpty()),
            Kind.NO_ENGLISH,
                    competency -> texts(competency).anyMatch(text -> text.en().isEmpty()),
            Kind.LONG_DEFINITION,
                    competency -> words(competency.definition().sv()) > DEFINITION_WORDS
                            || words(competency.definition().en()) > DEFINITION_WORDS));

    @Inject
    Frameworks frameworks;

    /**
     * @throws Problem 404 where there is no such framework, or this person may not know of it
     */
    public Readiness of(UUID frameworkId) {
        return of(frameworks.allCompetencies(frameworkId));
    }

    static Readiness of(List<CompetencyDetail> competencies) {
        List<Readiness.Point> points = new ArrayList<>();
        if (competencies.isEmpty()) {
            points.add(new Readiness.Point(Kind.NO_COMPETENCIES, 0, List.of()));
        }
        LACKS.forEach((kind, lacks) -> {
            List<Readiness.Named> lacking = competencies.stream()
                    .filter(lacks)
                    .map(competency -> new Readiness.Named(competency.id(), competency.name()))
                    .toList();
            if (!lacking.isEmpty()) {
                points.add(new Readiness.Point(
                        kind, lacking.size(), lacking.subList(0, Math.min(Readiness.NAMED, lacking.size()))));
            }
        });
        if (competencies.size() > USABLE_COMPETENCIES) {
            points.add(new Readiness.Point(Kind.MANY_COMPETENCIES, competencies.size(), List.of()));
        }
        return new Readiness(
                points.stream().filter(point -> point.kind().blocks()).toList(),
                points.stream().filter(point -> !point.kind().blocks()).toList());
    }

    private static boolean hasHalfAScale(CompetencyDetail competency) {
        return !competency.anchors().isEmpty() && !competency.anchors().keySet().containsAll(NEEDED_LEVELS);
    }

    /** Everything that is said about the competency, in whichever language. */
    private static Stream<BilingualText> texts(CompetencyDetail competency) {
        return Stream.of(
                        Stream.of(competency.name(), competency.definition()),
                        competency.positiveSigns().stream(),
                        competency.negativeSigns().stream(),
                        competency.anchors().values().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
