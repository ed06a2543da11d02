package se.tolv.candidate.pipeline.board;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;

/** All whom a filter lets through, as they were when they were read: what is done with them is refused where one has changed. */
public record Everyone(List<One> applications) {

    /** As many as can be chosen at once. */
    public static final int MOST = 5_000;

    public record One(
            @Schema(
                    description = "What chooses it: its key and the version that was read, with a colon between",
                    examples = "0197a1f0-1c1e-7c3f-9a52-5f0a3c5b8f11:0")
            String chosen,

            @Schema(description = "The name, or the alias where the name must not be known")
            String applicant,

            ApplicationStage stage) {

        static One of(Tuple row) {
            return new One(
                    row.get(0, UUID.class) + ":" + row.get(1, Integer.class),
                    row.get("shown", String.class),
                    ApplicationStage.valueOf(row.get(2, String.class)));
        }
    }

    /**
     * Those in one stage.
     */
    public record InStage(ApplicationStage stage, List<String> applicants) {}

    /** Stage by stage, in the order of the stages. */
    public List<InStage> stages() {
        Map<ApplicationStage, List<String>> stages = new EnumMap<>(ApplicationStage.class);
        applications.forEach(one ->
                stages.computeIfAbsent(one.stage(), stage -> new ArrayList<>()).add(one.applicant()));
        return stages.entrySet().stream()
                .map(stage -> new InStage(stage.getKey(), stage.getValue()))
                .toList();
    }

    public int count() {
        return applications.size();
    }

    /** As one hidden field carries them from step to step. */
    public String chosen() {
        return applications.stream().map(One::chosen).collect(Collectors.joining(" "));
    }
}
