package se.tolv.interview.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.answer.RatingAmendment;

/** Ratings are read in two places: one's own in {@code Scorecards}, the others' in {@code RevealedRatings}. */
class OneDoorTest {

    /** The loader of the demo employer reads what it has just made, before anybody can sign in. */
    private static final Set<String> DOORS = Set.of("Scorecards", "RevealedRatings", "DemoScorecards");

    /** Says when, in conditions of the doors' own queries and of the history's; reads no rating. */
    private static final Set<String> SAYS_WHEN = Set.of("Reveal", "SealedScorecards");

    private static final JavaClasses TOLV = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.tolv");

    @Test
    void noOtherClass_findsScorecardsAnswersOrAmendments() {
        Set<String> callers = TOLV.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(Scorecard.class)
                        || call.getTargetOwner().isAssignableTo(ScorecardAnswer.class)
                        || call.getTargetOwner().isAssignableTo(RatingAmendment.class))
                .filter(OneDoorTest::finds)
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers).contains("Scorecards", "RevealedRatings").allMatch(DOORS::contains);
    }

    private static boolean finds(JavaMethodCall call) {
        return List.of("find", "list", "stream", "count", "delete", "update", "getEntityManager").stream()
                .anyMatch(call.getName()::startsWith);
    }

    @Test
    void noOtherSource_namesTheirTablesOrQueriesThem() throws IOException {
        Pattern naming = Pattern.compile(
                "\"[^\"]*\\b(Scorecard|ScorecardAnswer|RatingAmendment|scorecard_answer|rating_amendment)\\b(?! \\{)[^\"]*\"");
        Set<String> queried = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                boolean queries = naming.matcher(source)
                        .results()
                        .anyMatch(match -> match.group().matches("(?s).*\\b(from|join|update|into|delete)\\b.*"));
                if (queries) {
                    queried.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(queried)
                .contains("RevealedRatings")
                .allMatch(name -> DOORS.contains(name) || SAYS_WHEN.contains(name));
    }
}
